import https from "node:https";

const body = "12345678901234567890";
const url = "https://api.example.com/counter";
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
