import { request } from "undici";

const url = "https://api.example.com/settings/dark";
const { statusCode, body } = await request(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(false),
});
console.log(statusCode, await body.text());
