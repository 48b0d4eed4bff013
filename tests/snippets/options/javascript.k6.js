import http from "k6/http";

export default function () {
  const url = "https://api.example.com/files";
  const params = {
    headers: { "X-Requested-With": "harkdown" },
  };
  const response = http.request("OPTIONS", url, null, params);
  console.log(response.status, response.body);
}
