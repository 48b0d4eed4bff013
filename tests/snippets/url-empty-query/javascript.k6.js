import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users/?";
  const response = http.request("GET", url);
  console.log(response.status, response.body);
}
