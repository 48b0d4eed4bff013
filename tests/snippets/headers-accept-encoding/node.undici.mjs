import { request } from "undici";

const url = "https://api.example.com/archive";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: {
    "Accept-Encoding": "identity",
    "User-Agent": "curl/8.5.0",
    Accept: "*/*",
    DNT: "1",
    X_Under_Score: "kept",
  },
});
console.log(statusCode, await body.text());
