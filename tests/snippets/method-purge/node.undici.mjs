import { request } from "undici";

const url = "https://api.example.com/cache/front";
const { statusCode, body } = await request(url, {
  method: "PURGE",
});
console.log(statusCode, await body.text());
