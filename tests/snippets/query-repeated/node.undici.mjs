import { request } from "undici";

const url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z";
const { statusCode, body } = await request(url);
console.log(statusCode, await body.text());
