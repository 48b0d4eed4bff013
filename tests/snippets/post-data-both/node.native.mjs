import https from "node:https";

const body = "a=1&b=2";
const url = "https://api.example.com/form";
const options = {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
