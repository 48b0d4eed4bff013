// k6 sends all `x-tag` headers as one, their values joined
import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const params = {
    headers: { "X-Tag": "one, two, three", "X-Other": "x" },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
