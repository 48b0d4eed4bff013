import unirest from "unirest";

const body = "null";
const url = "https://api.example.com/settings/theme";
const response = await unirest
  .put(url)
  .headers({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.raw_body);
