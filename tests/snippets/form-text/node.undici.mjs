import { request } from "undici";

const url = "https://api.example.com/form";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: "a=1&b=two+words&a=%C3%A9&flag",
});
console.log(statusCode, await body.text());
