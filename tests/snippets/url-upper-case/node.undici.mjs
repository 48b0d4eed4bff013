import { request } from "undici";

const url = "HTTPS://API.Example.COM/Path";
const { statusCode, body } = await request(url);
console.log(statusCode, await body.text());
