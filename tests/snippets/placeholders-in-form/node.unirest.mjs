import unirest from "unirest";

const body = new URLSearchParams({
  client_id: "YOUR_CLIENT_ID",
  code: 'a "<CODE>" & $x',
  redirect: "https://{host}/cb?x={{state}}",
}).toString();
const url = "https://api.example.com/oauth/token";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/x-www-form-urlencoded" })
  .send(body);
console.log(response.status, response.raw_body);
