import http from "k6/http";

export default function () {
  const url =
    "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D";
  const response = http.request("GET", url);
  console.log(response.status, response.body);
}
