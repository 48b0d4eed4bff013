import http from "k6/http";

export default function () {
  const url = "https://api.example.com/twice";
  const body = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}';
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
