import http from "k6/http";

export default function () {
  const url = "https://api.example.com/numbers";
  const body = '{"avogadro": 6.02E+23, "small": 1E-7}';
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
