import { request } from "undici";

const url = "https://api.example.com/jobs";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify({ job: "index" }),
});
console.log(statusCode, await body.text());
