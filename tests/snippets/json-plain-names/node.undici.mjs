import { request } from "undici";

const url = "https://api.example.com/maps";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    class: "a",
    default: "b",
    snake_case: 1,
    "kebab-case": 2,
    "dotted.name": 3,
  }),
});
console.log(statusCode, await body.text());
