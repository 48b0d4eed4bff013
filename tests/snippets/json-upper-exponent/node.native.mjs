import https from "node:https";

const body = '{"avogadro": 6.02E+23, "small": 1E-7}';
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
