import http from "k6/http";

export default function () {
  const url = "https://api.example.com/jobs";
  const body = JSON.stringify({ job: "index" });
  const params = {
    headers: { "content-type": "application/json; charset=utf-8" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
