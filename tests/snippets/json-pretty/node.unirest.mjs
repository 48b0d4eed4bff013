import unirest from "unirest";

const url = "https://api.example.com/orders";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send({ id: 7, items: [{ sku: "A-1", count: 2 }] });
console.log(response.status, response.raw_body);
