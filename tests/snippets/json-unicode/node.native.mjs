import https from "node:https";

const body = JSON.stringify({
  name: "Zoë 😀 日本",
  separator: "a\u2028b\u2029c",
  mark: "\ufeffx",
  escaped: "é😀",
  right: "a\u202eb",
});
const url = "https://api.example.com/names";
const options = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
