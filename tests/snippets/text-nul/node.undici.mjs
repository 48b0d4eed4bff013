import { request } from "undici";

const url = "https://api.example.com/notes";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/octet-stream" },
  body: "a\x00b\x011",
});
console.log(statusCode, await body.text());
