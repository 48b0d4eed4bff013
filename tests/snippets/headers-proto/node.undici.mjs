// undici does not let a program set `__proto__`: it is left out
import { request } from "undici";

const url = "https://api.example.com/users";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: { constructor: "y", 10: "ten", 2: "two" },
});
console.log(statusCode, await body.text());
