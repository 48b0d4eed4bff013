import { request } from "undici";

const url = "https://api.example.com/x";
const { statusCode, body } = await request(url, {
  method: "OPTIONS",
  headers: { "Content-Type": "text/plain" },
  body: "*",
});
console.log(statusCode, await body.text());
