import got from "got";

const url = "https://api.example.com/oauth/token";
const response = await got.post(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  form: {
    grant_type: "client_credentials",
    client_id: "YOUR_CLIENT_ID",
    scope: "read write",
    redirect_uri: "https://example.com/cb?a=b&c=d",
  },
});
console.log(response.statusCode, response.body);
