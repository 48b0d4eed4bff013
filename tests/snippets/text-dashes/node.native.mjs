import https from "node:https";

const body = "--data -X DELETE";
const url = "https://api.example.com/raw";
const options = {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
