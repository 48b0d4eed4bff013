import { request } from "undici";

const url = "https://api.example.com/form";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
  },
  body: new URLSearchParams({ q: "harkdown" }).toString(),
});
console.log(statusCode, await body.text());
