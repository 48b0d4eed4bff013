import { request } from "undici";

const url = "https://api.example.com/numbers/1";
const { statusCode, body } = await request(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: "[1e5]",
});
console.log(statusCode, await body.text());
