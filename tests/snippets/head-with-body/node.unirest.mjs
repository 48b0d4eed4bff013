import unirest from "unirest";

const body = "odd";
const url = "https://api.example.com/files/1";
const response = await unirest
  .head(url)
  .headers({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.raw_body);
