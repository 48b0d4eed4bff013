import superagent from "superagent";

const url = "https://api.example.com/orders";
const response = await superagent.post(url).send({
  id: 7,
  items: [{ sku: "A-1", count: 2 }],
});
console.log(response.status, response.text);
