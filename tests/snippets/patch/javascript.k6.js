import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users/7";
  const body = JSON.stringify([{ op: "replace", path: "/name", value: "x" }]);
  const params = {
    headers: { "Content-Type": "application/json-patch+json" },
  };
  const response = http.request("PATCH", url, body, params);
  console.log(response.status, response.body);
}
