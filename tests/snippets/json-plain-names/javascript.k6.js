import http from "k6/http";

export default function () {
  const url = "https://api.example.com/maps";
  const body = JSON.stringify({
    class: "a",
    default: "b",
    snake_case: 1,
    "kebab-case": 2,
    "dotted.name": 3,
  });
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
