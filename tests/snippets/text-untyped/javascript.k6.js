import http from "k6/http";

export default function () {
  const url = "https://api.example.com/raw";
  const body = "just some text";
  const response = http.request("POST", url, body);
  console.log(response.status, response.body);
}
