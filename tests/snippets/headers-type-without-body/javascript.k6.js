import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
