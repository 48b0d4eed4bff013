import { ofetch } from "ofetch";

const url = "https://api.example.com/oauth/token";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    grant_type: "client_credentials",
    client_id: "YOUR_CLIENT_ID",
    scope: "read write",
    redirect_uri: "https://example.com/cb?a=b&c=d",
  }),
});
console.log(data);
