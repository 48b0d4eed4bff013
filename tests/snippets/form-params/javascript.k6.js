import http from "k6/http";

export default function () {
  const url = "https://api.example.com/oauth/token";
  const body =
    "grant_type=client_credentials&client_id=YOUR_CLIENT_ID&scope=read%20write&redirect_uri=https%3A%2F%2Fexample.com%2Fcb%3Fa%3Db%26c%3Dd";
  const params = {
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
