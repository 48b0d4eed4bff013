import { request } from "undici";

const url = "https://api.example.com/counter";
const { statusCode, body } = await request(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: "12345678901234567890",
});
console.log(statusCode, await body.text());
