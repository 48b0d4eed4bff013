import { request } from "undici";

const url = "https://api.example.com/files";
const { statusCode, body } = await request(url, {
  method: "OPTIONS",
  headers: { "X-Requested-With": "harkdown" },
});
console.log(statusCode, await body.text());
