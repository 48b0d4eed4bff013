import { request } from "undici";

const url = "https://api.example.com/names";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ nul: "a\x00b0", bell: "\x07" }),
});
console.log(statusCode, await body.text());
