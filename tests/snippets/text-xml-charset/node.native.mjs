import https from "node:https";

const body = '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>';
const url = "https://api.example.com/feed";
const options = {
  method: "POST",
  headers: { "Content-Type": "text/xml;charset=utf-8" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
