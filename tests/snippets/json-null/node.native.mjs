import https from "node:https";

const body = "null";
const url = "https://api.example.com/settings/theme";
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
