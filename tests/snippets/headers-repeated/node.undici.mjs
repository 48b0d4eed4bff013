import { request } from "undici";

const url = "https://api.example.com/users";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: { "X-Tag": ["one", "two, three"], "X-Other": "x" },
});
console.log(statusCode, await body.text());
