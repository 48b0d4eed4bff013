import https from "node:https";

const body = JSON.stringify("a plain string");
const url = "https://api.example.com/settings/name";
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
