import superagent from "superagent";

const body = new URLSearchParams({
  client_id: "YOUR_CLIENT_ID",
  code: 'a "<CODE>" & $x',
  redirect: "https://{host}/cb?x={{state}}",
}).toString();
const url = "https://api.example.com/oauth/token";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/x-www-form-urlencoded" })
  .send(body);
console.log(response.status, response.text);
