import { request } from "undici";

const url = "https://api.example.com/settings/name";
const { statusCode, body } = await request(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify("a plain string"),
});
console.log(statusCode, await body.text());
