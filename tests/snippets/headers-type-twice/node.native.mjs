import https from "node:https";

const body = JSON.stringify({ a: 1 });
const url = "https://api.example.com/users";
const options = {
  method: "POST",
  headers: { "Content-Type": ["application/json", "text/plain"] },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
