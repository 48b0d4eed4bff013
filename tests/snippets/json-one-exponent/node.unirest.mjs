import unirest from "unirest";

const body = "[1e5]";
const url = "https://api.example.com/numbers/1";
const response = await unirest
  .put(url)
  .headers({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.raw_body);
