import http from "k6/http";

export default function () {
  const url = "https://api.example.com/settings";
  const body =
    "callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20${name}%20%23{name}&enabled=true";
  const params = {
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  };
  const response = http.request("PATCH", url, body, params);
  console.log(response.status, response.body);
}
