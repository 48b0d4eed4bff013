import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes";
  const body = "a\x00b\x011";
  const params = {
    headers: { "Content-Type": "application/octet-stream" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
