import http from "k6/http";

export default function () {
  const url = "https://api.example.com/search";
  const body = JSON.stringify({ query: "x" });
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("GET", url, body, params);
  console.log(response.status, response.body);
}
