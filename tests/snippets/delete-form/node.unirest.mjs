import unirest from "unirest";

const body = new URLSearchParams([
  ["id", "1"],
  ["id", "2"],
]).toString();
const url = "https://api.example.com/form";
const response = await unirest
  .delete(url)
  .headers({ "Content-Type": "application/x-www-form-urlencoded" })
  .send(body);
console.log(response.status, response.raw_body);
