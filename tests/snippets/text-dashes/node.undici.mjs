import { request } from "undici";

const url = "https://api.example.com/raw";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "--data -X DELETE",
});
console.log(statusCode, await body.text());
