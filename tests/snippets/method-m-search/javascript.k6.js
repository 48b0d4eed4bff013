import http from "k6/http";

export default function () {
  const url = "https://api.example.com/devices";
  const response = http.request("M-SEARCH", url);
  console.log(response.status, response.body);
}
