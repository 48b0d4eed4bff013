import { request } from "undici";

const url = "https://api.example.com/hooks";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: {
    "X-Signature": "sha256=abcdef",
    "Content-Type": "application/json",
  },
  body: '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }',
});
console.log(statusCode, await body.text());
