import unirest from "unirest";

const body = "x";
const url = "https://api.example.com/users";
const response = await unirest
  .post(url)
  .headers({ Expect: "100-continue", "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.raw_body);
