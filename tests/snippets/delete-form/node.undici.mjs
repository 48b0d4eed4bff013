import { request } from "undici";

const url = "https://api.example.com/form";
const { statusCode, body } = await request(url, {
  method: "DELETE",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([
    ["id", "1"],
    ["id", "2"],
  ]).toString(),
});
console.log(statusCode, await body.text());
