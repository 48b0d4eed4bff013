import { request } from "undici";

const url = "https://api.example.com/files/1";
const { statusCode, body } = await request(url, {
  method: "HEAD",
});
console.log(statusCode, await body.text());
