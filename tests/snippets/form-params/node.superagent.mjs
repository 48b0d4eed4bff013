import superagent from "superagent";

const body = new URLSearchParams({
  grant_type: "client_credentials",
  client_id: "YOUR_CLIENT_ID",
  scope: "read write",
  redirect_uri: "https://example.com/cb?a=b&c=d",
}).toString();
const url = "https://api.example.com/oauth/token";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/x-www-form-urlencoded" })
  .send(body);
console.log(response.status, response.text);
