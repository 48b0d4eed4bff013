import https from "node:https";

const body = "odd";
const url = "https://api.example.com/files/1";
const options = {
  method: "HEAD",
  headers: { "Content-Type": "text/plain" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.setHeader("Content-Length", Buffer.byteLength(body));
req.end(body);
