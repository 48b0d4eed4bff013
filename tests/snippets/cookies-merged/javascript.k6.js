import http from "k6/http";

export default function () {
  const url = "https://api.example.com/me";
  const params = {
    headers: { Cookie: "a=1; b=2; c=3", "X-After": "x" },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
