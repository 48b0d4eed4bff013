import { request } from "undici";

const url = "https://api.example.com/users";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": ["application/json", "text/plain"] },
  body: JSON.stringify({ a: 1 }),
});
console.log(statusCode, await body.text());
