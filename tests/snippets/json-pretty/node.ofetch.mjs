import { ofetch } from "ofetch";

const url = "https://api.example.com/orders";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: { id: 7, items: [{ sku: "A-1", count: 2 }] },
});
console.log(data);
