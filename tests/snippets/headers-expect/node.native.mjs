import https from "node:https";

const body = "x";
const url = "https://api.example.com/users";
const options = {
  method: "POST",
  headers: { Expect: "100-continue", "Content-Type": "text/plain" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
