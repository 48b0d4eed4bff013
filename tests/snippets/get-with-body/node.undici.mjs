import { request } from "undici";

const url = "https://api.example.com/search";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ query: "x" }),
});
console.log(statusCode, await body.text());
