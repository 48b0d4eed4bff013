import http from "k6/http";

export default function () {
  const url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z";
  const response = http.request("GET", url);
  console.log(response.status, response.body);
}
