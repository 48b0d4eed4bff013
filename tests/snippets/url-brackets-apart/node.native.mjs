import https from "node:https";

const url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B";
const req = https.request(url, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
