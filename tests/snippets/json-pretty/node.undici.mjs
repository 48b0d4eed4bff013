import { request } from "undici";

const url = "https://api.example.com/orders";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ id: 7, items: [{ sku: "A-1", count: 2 }] }),
});
console.log(statusCode, await body.text());
