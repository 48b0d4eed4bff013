import { request } from "undici";

const url = "https://api.example.com/stars/1";
const { statusCode, body } = await request(url, {
  method: "PUT",
});
console.log(statusCode, await body.text());
