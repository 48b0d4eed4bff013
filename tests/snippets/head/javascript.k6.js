import http from "k6/http";

export default function () {
  const url = "https://api.example.com/files/1";
  const response = http.request("HEAD", url);
  console.log(response.status, response.body);
}
