import { request } from "undici";

const url = "https://api.example.com/jobs/7/start";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
console.log(statusCode, await body.text());
