import { request } from "undici";

const url = "http://localhost:8080/health";
const { statusCode, body } = await request(url);
console.log(statusCode, await body.text());
