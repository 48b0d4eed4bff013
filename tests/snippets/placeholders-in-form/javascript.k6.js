import http from "k6/http";

export default function () {
  const url = "https://api.example.com/oauth/token";
  const body =
    "client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}";
  const params = {
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
