import { request } from "undici";

const url = "https://api.example.com/me";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: { Cookie: "a=1; b=2; c=3", "X-After": "x" },
});
console.log(statusCode, await body.text());
