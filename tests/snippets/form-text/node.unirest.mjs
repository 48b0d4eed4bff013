import unirest from "unirest";

const body = "a=1&b=two+words&a=%C3%A9&flag";
const url = "https://api.example.com/form";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/x-www-form-urlencoded" })
  .send(body);
console.log(response.status, response.raw_body);
