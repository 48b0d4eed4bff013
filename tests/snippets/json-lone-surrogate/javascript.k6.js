import http from "k6/http";

export default function () {
  const url = "https://api.example.com/names";
  const body = '{"half": "\\ud83d"}';
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
