import https from "node:https";

const body = "*";
const url = "https://api.example.com/x";
const options = {
  method: "OPTIONS",
  headers: { "Content-Type": "text/plain" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.setHeader("Content-Length", Buffer.byteLength(body));
req.end(body);
