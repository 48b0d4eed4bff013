import http from "k6/http";

export default function () {
  const url = "https://api.example.com/form";
  const body = "a=1&b=2";
  const params = {
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
