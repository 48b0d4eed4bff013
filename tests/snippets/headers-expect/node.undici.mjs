// undici does not let a program set `Expect`: it is left out
import { request } from "undici";

const url = "https://api.example.com/users";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "x",
});
console.log(statusCode, await body.text());
