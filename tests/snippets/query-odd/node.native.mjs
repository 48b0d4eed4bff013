import https from "node:https";

const url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
const req = https.request(url, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
