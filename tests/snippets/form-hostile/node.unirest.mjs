import unirest from "unirest";

const body = new URLSearchParams([
  ["b", "1"],
  ["a", "@file"],
  ["a", 'it\'s "x" $(id) `id`'],
  ["empty", ""],
  ["na me=&+", "sum = 1+1 & more\nnext"],
  ["ünï", "😀"],
  ["10", "ten"],
]).toString();
const url = "https://api.example.com/form";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/x-www-form-urlencoded" })
  .send(body);
console.log(response.status, response.raw_body);
