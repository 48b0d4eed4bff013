import { request } from "undici";

const url = "https://api.example.com/notes";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    'say "hi"': 1,
    "back\\slash": 2,
    "line\nbreak": 3,
    "tab\t": 4,
    "it's #{x} $y `z`": 5,
  }),
});
console.log(statusCode, await body.text());
