import unirest from "unirest";

const body = "false";
const url = "https://api.example.com/settings/dark";
const response = await unirest
  .put(url)
  .headers({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.raw_body);
