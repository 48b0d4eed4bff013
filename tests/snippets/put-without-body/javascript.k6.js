import http from "k6/http";

export default function () {
  const url = "https://api.example.com/stars/1";
  const response = http.request("PUT", url);
  console.log(response.status, response.body);
}
