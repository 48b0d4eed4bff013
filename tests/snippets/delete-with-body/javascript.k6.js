import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const body = JSON.stringify({ ids: [1, 2, 3] });
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("DELETE", url, body, params);
  console.log(response.status, response.body);
}
