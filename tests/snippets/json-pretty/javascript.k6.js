import http from "k6/http";

export default function () {
  const url = "https://api.example.com/orders";
  const body = JSON.stringify({ id: 7, items: [{ sku: "A-1", count: 2 }] });
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
