import { request } from "undici";

const url = "https://api.example.com/notes";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' },
  body: "Zoë",
});
console.log(statusCode, await body.text());
