import { request } from "undici";

const url = "https://api.example.com/jobs/7/stop";
const { statusCode, body } = await request(url, {
  method: "POST",
});
console.log(statusCode, await body.text());
