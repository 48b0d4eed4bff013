import { request } from "undici";

const url = "https://api.example.com/ping";
const { statusCode, body } = await request(url, {
  method: "POST",
});
console.log(statusCode, await body.text());
