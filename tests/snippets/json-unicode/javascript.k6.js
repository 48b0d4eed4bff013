import http from "k6/http";

export default function () {
  const url = "https://api.example.com/names";
  const body = JSON.stringify({
    name: "Zoë 😀 日本",
    separator: "a\u2028b\u2029c",
    mark: "\ufeffx",
    escaped: "é😀",
    right: "a\u202eb",
  });
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
