import { request } from "undici";

const url = "https://api.example.com/twice";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}',
});
console.log(statusCode, await body.text());
