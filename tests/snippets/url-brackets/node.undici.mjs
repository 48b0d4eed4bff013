import { request } from "undici";

const url =
  "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D";
const { statusCode, body } = await request(url);
console.log(statusCode, await body.text());
