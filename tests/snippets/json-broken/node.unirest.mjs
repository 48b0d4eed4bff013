import unirest from "unirest";

const body = '{"a": 1,';
const url = "https://api.example.com/broken";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.raw_body);
