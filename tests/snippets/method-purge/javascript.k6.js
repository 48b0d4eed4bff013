import http from "k6/http";

export default function () {
  const url = "https://api.example.com/cache/front";
  const response = http.request("PURGE", url);
  console.log(response.status, response.body);
}
