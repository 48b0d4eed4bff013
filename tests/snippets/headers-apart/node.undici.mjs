import { request } from "undici";

const url = "https://api.example.com/users";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: {
    Cookie: ["a=1", "b=2"],
    accept: "text/html",
    "Proxy-Connection": "keep-alive",
  },
});
console.log(statusCode, await body.text());
