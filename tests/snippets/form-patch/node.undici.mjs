import { request } from "undici";

const url = "https://api.example.com/settings";
const { statusCode, body } = await request(url, {
  method: "PATCH",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    callback: "https://example.com/a?b=c&d=e#f",
    template: "{{name}} ${name} #{name}",
    enabled: "true",
  }).toString(),
});
console.log(statusCode, await body.text());
