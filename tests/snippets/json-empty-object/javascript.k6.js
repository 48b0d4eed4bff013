import http from "k6/http";

export default function () {
  const url = "https://api.example.com/jobs";
  const body = JSON.stringify({});
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
