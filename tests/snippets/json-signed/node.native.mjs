import https from "node:https";

const body =
  '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }';
const url = "https://api.example.com/hooks";
const options = {
  method: "POST",
  headers: {
    "X-Signature": "sha256=abcdef",
    "Content-Type": "application/json",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
