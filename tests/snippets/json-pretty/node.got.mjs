import got from "got";

const url = "https://api.example.com/orders";
const response = await got.post(url, {
  json: { id: 7, items: [{ sku: "A-1", count: 2 }] },
});
console.log(response.statusCode, response.body);
