import https from "node:https";

const url = "HTTPS://API.Example.COM/Path";
const req = https.request(url, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
