import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes";
  const body = "@secrets.txt";
  const params = {
    headers: { "Content-Type": "text/plain" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
