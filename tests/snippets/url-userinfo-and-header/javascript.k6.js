import http from "k6/http";

export default function () {
  const url = "https://api.example.com/me";
  const params = {
    headers: { Authorization: "Bearer ABCD" },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
