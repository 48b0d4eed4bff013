import http from "k6/http";

export default function () {
  const url = "https://api.example.com/files/1";
  const body = "odd";
  const params = {
    headers: { "Content-Type": "text/plain" },
  };
  const response = http.request("HEAD", url, body, params);
  console.log(response.status, response.body);
}
