import http from "k6/http";

export default function () {
  const url = "http://localhost:8080/health";
  const response = http.request("GET", url);
  console.log(response.status, response.body);
}
