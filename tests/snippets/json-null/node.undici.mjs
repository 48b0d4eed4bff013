import { request } from "undici";

const url = "https://api.example.com/settings/theme";
const { statusCode, body } = await request(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: "null",
});
console.log(statusCode, await body.text());
