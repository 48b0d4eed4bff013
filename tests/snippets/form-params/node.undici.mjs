import { request } from "undici";

const url = "https://api.example.com/oauth/token";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    grant_type: "client_credentials",
    client_id: "YOUR_CLIENT_ID",
    scope: "read write",
    redirect_uri: "https://example.com/cb?a=b&c=d",
  }).toString(),
});
console.log(statusCode, await body.text());
