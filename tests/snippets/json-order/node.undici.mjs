import { request } from "undici";

const url = "https://api.example.com/sorted";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    zeta: 1,
    Alpha: 2,
    alpha: { b: 1, a: 2 },
    _: 3,
    "a-b": 4,
    "a.b": 5,
    class: 6,
    " ": 8,
  }),
});
console.log(statusCode, await body.text());
