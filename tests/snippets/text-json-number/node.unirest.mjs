import unirest from "unirest";

const body = "12345678901234567890";
const url = "https://api.example.com/counter";
const response = await unirest
  .put(url)
  .headers({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.raw_body);
