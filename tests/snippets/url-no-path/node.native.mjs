import https from "node:https";

const url = "https://api.example.com/?x=1";
const req = https.request(url, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
