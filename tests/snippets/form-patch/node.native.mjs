import https from "node:https";

const body = new URLSearchParams({
  callback: "https://example.com/a?b=c&d=e#f",
  template: "{{name}} ${name} #{name}",
  enabled: "true",
}).toString();
const url = "https://api.example.com/settings";
const options = {
  method: "PATCH",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
