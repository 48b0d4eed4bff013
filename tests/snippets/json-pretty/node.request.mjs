import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/orders",
  headers: { "Content-Type": "application/json" },
  json: { id: 7, items: [{ sku: "A-1", count: 2 }] },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
