import { request } from "undici";

const url = "https://api.example.com/form";
const { statusCode, body } = await request(url, {
  method: "PUT",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
  },
  body: new URLSearchParams({ city: "Köln", a: "1" }).toString(),
});
console.log(statusCode, await body.text());
