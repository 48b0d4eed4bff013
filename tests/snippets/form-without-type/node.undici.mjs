import { request } from "undici";

const url = "https://api.example.com/form";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({ a: "b" }).toString(),
});
console.log(statusCode, await body.text());
