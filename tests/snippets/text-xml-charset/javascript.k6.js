import http from "k6/http";

export default function () {
  const url = "https://api.example.com/feed";
  const body = '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>';
  const params = {
    headers: { "Content-Type": "text/xml;charset=utf-8" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
