import { request } from "undici";

const url = "https://api.example.com/notes";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: "\ufeffbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\x85 \xad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿",
});
console.log(statusCode, await body.text());
