import https from "node:https";

const body = JSON.stringify({ query: "x" });
const url = "https://api.example.com/search";
const options = {
  method: "GET",
  headers: { "Content-Type": "application/json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.setHeader("Content-Length", Buffer.byteLength(body));
req.end(body);
