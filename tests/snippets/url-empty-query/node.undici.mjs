// undici leaves out the `?` of an empty query
import { request } from "undici";

const url = "https://api.example.com/users/?";
const { statusCode, body } = await request(url);
console.log(statusCode, await body.text());
