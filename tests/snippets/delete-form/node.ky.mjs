import ky from "ky";

const url = "https://api.example.com/form";
const response = await ky.delete(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([
    ["id", "1"],
    ["id", "2"],
  ]),
});
console.log(response.status, await response.text());
