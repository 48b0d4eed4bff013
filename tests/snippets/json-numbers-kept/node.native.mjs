import https from "node:https";

const body = JSON.stringify({
  zero: 0,
  minus: -12,
  half: 0.5,
  pi: 3.14159,
  max: 9007199254740991,
  yes: true,
  no: false,
  nothing: null,
});
const url = "https://api.example.com/numbers";
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
