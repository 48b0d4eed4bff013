import got from "got";

const url = "https://api.example.com/hooks";
const response = await got.post(url, {
  headers: {
    "X-Signature": "sha256=abcdef",
    "Content-Type": "application/json",
  },
  body: '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }',
});
console.log(response.statusCode, response.body);
