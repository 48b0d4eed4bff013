import { request } from "undici";

const url = "https://api.example.com/broken";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"a": 1,',
});
console.log(statusCode, await body.text());
