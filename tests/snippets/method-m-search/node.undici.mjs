import { request } from "undici";

const url = "https://api.example.com/devices";
const { statusCode, body } = await request(url, {
  method: "M-SEARCH",
});
console.log(statusCode, await body.text());
