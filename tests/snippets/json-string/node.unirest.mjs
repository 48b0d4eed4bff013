import unirest from "unirest";

const body = '"a plain string"';
const url = "https://api.example.com/settings/name";
const response = await unirest
  .put(url)
  .headers({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.raw_body);
