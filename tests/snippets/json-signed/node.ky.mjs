import ky from "ky";

const url = "https://api.example.com/hooks";
const response = await ky.post(url, {
  headers: {
    "X-Signature": "sha256=abcdef",
    "Content-Type": "application/json",
  },
  body: '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }',
});
console.log(response.status, await response.text());
