import superagent from "superagent";

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
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/x-www-form-urlencoded" })
  .send(body);
console.log(response.status, response.text);
