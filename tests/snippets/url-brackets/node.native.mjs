import https from "node:https";

const url =
  "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D";
const req = https.request(url, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
