import http from "k6/http";

export default function () {
  const url = "https://api.example.com/batch";
  const body = JSON.stringify([
    { op: "add", path: "/a", value: [1, 2.5, true, null] },
    [],
    {},
    [[]],
    "x",
    "",
  ]);
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("PUT", url, body, params);
  console.log(response.status, response.body);
}
