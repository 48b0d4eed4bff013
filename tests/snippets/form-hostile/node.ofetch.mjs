import { ofetch } from "ofetch";

const url = "https://api.example.com/form";
const data = await ofetch(url, {
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
  ]),
});
console.log(data);
