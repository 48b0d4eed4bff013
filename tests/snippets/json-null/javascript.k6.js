import http from "k6/http";

export default function () {
  const url = "https://api.example.com/settings/theme";
  const body = "null";
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("PUT", url, body, params);
  console.log(response.status, response.body);
}
