import { request } from "undici";

const url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
const { statusCode, body } = await request(url);
console.log(statusCode, await body.text());
