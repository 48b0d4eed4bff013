import unirest from "unirest";

const body = '{"half": "\\ud83d"}';
const url = "https://api.example.com/names";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.raw_body);
