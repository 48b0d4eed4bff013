import https from "node:https";

const url = "https://api.example.com/me";
const options = {
  method: "GET",
  headers: { Cookie: "a=1; b=2; c=3", "X-After": "x" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
