import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/oauth/token",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  data: new URLSearchParams({
    grant_type: "client_credentials",
    client_id: "YOUR_CLIENT_ID",
    scope: "read write",
    redirect_uri: "https://example.com/cb?a=b&c=d",
  }),
});
console.log(status, data);
