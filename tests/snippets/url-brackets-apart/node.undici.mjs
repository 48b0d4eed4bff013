import { request } from "undici";

const url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B";
const { statusCode, body } = await request(url);
console.log(statusCode, await body.text());
