import http from "k6/http";

export default function () {
  const url = "https://api.example.com/numbers/1";
  const body = "[1e5]";
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("PUT", url, body, params);
  console.log(response.status, response.body);
}
