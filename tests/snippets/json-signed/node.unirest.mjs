import unirest from "unirest";

const body =
  '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }';
const url = "https://api.example.com/hooks";
const response = await unirest
  .post(url)
  .headers({
    "X-Signature": "sha256=abcdef",
    "Content-Type": "application/json",
  })
  .send(body);
console.log(response.status, response.raw_body);
