import https from "node:https";

const body = JSON.stringify({ job: "index" });
const url = "https://api.example.com/jobs";
const options = {
  method: "POST",
  headers: { "content-type": "application/json; charset=utf-8" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
