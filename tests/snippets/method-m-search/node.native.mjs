import https from "node:https";

const url = "https://api.example.com/devices";
const options = {
  method: "M-SEARCH",
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
