import http from "k6/http";

export default function () {
  const url = "https://api.example.com/maps";
  const body = `{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it's": 2
}`;
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
