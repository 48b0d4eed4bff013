import { request } from "undici";

const url = "https://api.example.com/me";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: { Authorization: "Basic e3VzZXJ9OjxQQVNTV09SRD4=" },
});
console.log(statusCode, await body.text());
