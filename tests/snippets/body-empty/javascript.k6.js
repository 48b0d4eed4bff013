import http from "k6/http";

export default function () {
  const url = "https://api.example.com/jobs/7/start";
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, null, params);
  console.log(response.status, response.body);
}
