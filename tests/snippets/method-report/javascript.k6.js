import http from "k6/http";

export default function () {
  const url = "https://api.example.com/calendar";
  const body = "<report/>";
  const params = {
    headers: { Depth: "1", "Content-Type": "application/xml" },
  };
  const response = http.request("REPORT", url, body, params);
  console.log(response.status, response.body);
}
