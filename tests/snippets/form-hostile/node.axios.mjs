import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  data: new URLSearchParams([
    ["b", "1"],
    ["a", "@file"],
    ["a", 'it\'s "x" $(id) `id`'],
    ["empty", ""],
    ["na me=&+", "sum = 1+1 & more\nnext"],
    ["ünï", "😀"],
    ["10", "ten"],
  ]),
});
console.log(status, data);
