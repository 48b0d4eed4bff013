import { request } from "undici";

const url = "https://api.example.com/raw";
const { statusCode, body } = await request(url, {
  method: "POST",
  body: "just some text",
});
console.log(statusCode, await body.text());
