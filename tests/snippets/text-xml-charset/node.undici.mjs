import { request } from "undici";

const url = "https://api.example.com/feed";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "text/xml;charset=utf-8" },
  body: '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>',
});
console.log(statusCode, await body.text());
