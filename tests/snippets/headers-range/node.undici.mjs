import { request } from "undici";

const url = "https://api.example.com/files/1";
const { statusCode, body } = await request(url, {
  method: "PUT",
  headers: {
    Range: "bytes=0-99",
    "Accept-Encoding": "gzip, br",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
  },
  body: "content",
});
console.log(statusCode, await body.text());
