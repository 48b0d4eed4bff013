import { request } from "undici";

const url = "https://api.example.com/form";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([
    ["b", "1"],
    ["a", "@file"],
    ["a", 'it\'s "x" $(id) `id`'],
    ["empty", ""],
    ["na me=&+", "sum = 1+1 & more\nnext"],
    ["ünï", "😀"],
    ["10", "ten"],
  ]).toString(),
});
console.log(statusCode, await body.text());
