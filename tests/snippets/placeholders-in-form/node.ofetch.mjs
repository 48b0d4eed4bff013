import { ofetch } from "ofetch";

const url = "https://api.example.com/oauth/token";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    client_id: "YOUR_CLIENT_ID",
    code: 'a "<CODE>" & $x',
    redirect: "https://{host}/cb?x={{state}}",
  }),
});
console.log(data);
