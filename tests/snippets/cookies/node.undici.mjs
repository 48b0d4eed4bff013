import { request } from "undici";

const url = "https://api.example.com/me";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: {
    Cookie: "session=abc%20def==; theme=dark mode%3B x; session=second",
  },
});
console.log(statusCode, await body.text());
