import http from "k6/http";

export default function () {
  const url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B";
  const response = http.request("GET", url);
  console.log(response.status, response.body);
}
