import https from "node:https";

const body = "[1e5]";
const url = "https://api.example.com/numbers/1";
const options = {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
