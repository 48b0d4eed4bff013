import http from "k6/http";

export default function () {
  const url = "https://api.example.com/form";
  const body =
    "tag=b&tag=a&items%5B0%5D%5Bid%5D=1&items%5B%5D=x&items%5B%5D=y&plus=a%2Bb%20c~%2A-._&percent=100%2525%20%2541&lines=one%0D%0Atwo";
  const params = {
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
