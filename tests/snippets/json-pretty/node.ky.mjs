import ky from "ky";

const url = "https://api.example.com/orders";
const response = await ky.post(url, {
  json: { id: 7, items: [{ sku: "A-1", count: 2 }] },
});
console.log(response.status, await response.text());
