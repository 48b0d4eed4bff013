import { request } from "undici";

const url = "https://api.example.com/names";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"half": "\\ud83d"}',
});
console.log(statusCode, await body.text());
