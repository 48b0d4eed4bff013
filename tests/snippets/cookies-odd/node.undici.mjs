import { request } from "undici";

const url = "https://api.example.com/me";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: {
    Cookie: 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=Ã©',
  },
});
console.log(statusCode, await body.text());
