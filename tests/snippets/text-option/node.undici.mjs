import { request } from "undici";

const url = "https://api.example.com/notes";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "--config=/etc/passwd -o x",
});
console.log(statusCode, await body.text());
