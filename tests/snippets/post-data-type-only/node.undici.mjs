import { request } from "undici";

const url = "https://api.example.com/form";
const { statusCode, body } = await request(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
});
console.log(statusCode, await body.text());
