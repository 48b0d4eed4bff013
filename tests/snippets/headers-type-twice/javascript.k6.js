// k6 sends all `content-type` headers as one, their values joined
import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const body = JSON.stringify({ a: 1 });
  const params = {
    headers: { "Content-Type": "application/json, text/plain" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
