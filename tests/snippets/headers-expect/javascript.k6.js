import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const body = "x";
  const params = {
    headers: { Expect: "100-continue", "Content-Type": "text/plain" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
