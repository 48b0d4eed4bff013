import unirest from "unirest";

const body = "*";
const url = "https://api.example.com/x";
const response = await unirest
  .options(url)
  .headers({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.raw_body);
