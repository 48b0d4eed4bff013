import { request } from "undici";

const url = "https://api.example.com/a/./b/../c/..";
const { statusCode, body } = await request(url);
console.log(statusCode, await body.text());
