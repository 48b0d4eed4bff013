import { request } from "undici";

const url = "https://api.example.com/oauth/token";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    client_id: "YOUR_CLIENT_ID",
    code: 'a "<CODE>" & $x',
    redirect: "https://{host}/cb?x={{state}}",
  }).toString(),
});
console.log(statusCode, await body.text());
