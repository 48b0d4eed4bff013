import https from "node:https";

const body = new URLSearchParams({
  client_id: "YOUR_CLIENT_ID",
  code: 'a "<CODE>" & $x',
  redirect: "https://{host}/cb?x={{state}}",
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
