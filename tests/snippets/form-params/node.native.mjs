import https from "node:https";

const body = new URLSearchParams({
  grant_type: "client_credentials",
  client_id: "YOUR_CLIENT_ID",
  scope: "read write",
  redirect_uri: "https://example.com/cb?a=b&c=d",
}).toString();
const url = "https://api.example.com/oauth/token";
const options = {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
