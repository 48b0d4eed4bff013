import { request } from "undici";

const url = "https://api.example.com/calendar";
const { statusCode, body } = await request(url, {
  method: "REPORT",
  headers: { Depth: "1", "Content-Type": "application/xml" },
  body: "<report/>",
});
console.log(statusCode, await body.text());
