import unirest from "unirest";

const body = '{"avogadro": 6.02E+23, "small": 1E-7}';
const url = "https://api.example.com/numbers";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.raw_body);
