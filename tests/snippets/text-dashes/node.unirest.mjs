import unirest from "unirest";

const body = "--data -X DELETE";
const url = "https://api.example.com/raw";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.raw_body);
