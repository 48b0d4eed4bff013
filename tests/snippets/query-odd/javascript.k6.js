import http from "k6/http";

export default function () {
  const url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
  const response = http.request("GET", url);
  console.log(response.status, response.body);
}
