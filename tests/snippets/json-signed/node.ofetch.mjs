import { ofetch } from "ofetch";

const url = "https://api.example.com/hooks";
const data = await ofetch(url, {
  method: "POST",
  headers: {
    "X-Signature": "sha256=abcdef",
    "Content-Type": "application/json",
  },
  body: '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }',
});
console.log(data);
