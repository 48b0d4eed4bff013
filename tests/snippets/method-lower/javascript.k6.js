import http from "k6/http";

export default function () {
  const url = "https://api.example.com/jobs";
  const response = http.request("POST", url);
  console.log(response.status, response.body);
}
