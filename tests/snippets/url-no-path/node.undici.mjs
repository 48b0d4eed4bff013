import { request } from "undici";

const url = "https://api.example.com/?x=1";
const { statusCode, body } = await request(url);
console.log(statusCode, await body.text());
