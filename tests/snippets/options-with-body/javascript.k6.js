import http from "k6/http";

export default function () {
  const url = "https://api.example.com/x";
  const body = "*";
  const params = {
    headers: { "Content-Type": "text/plain" },
  };
  const response = http.request("OPTIONS", url, body, params);
  console.log(response.status, response.body);
}
