import { request } from "undici";

const url = "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x";
const { statusCode, body } = await request(url);
console.log(statusCode, await body.text());
