import https from "node:https";

const body = JSON.stringify({
  zeta: 1,
  Alpha: 2,
  alpha: { b: 1, a: 2 },
  _: 3,
  "a-b": 4,
  "a.b": 5,
  class: 6,
  " ": 8,
});
const url = "https://api.example.com/sorted";
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
