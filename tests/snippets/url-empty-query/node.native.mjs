// Node.js leaves out the `?` of an empty query
import https from "node:https";

const url = "https://api.example.com/users/?";
const req = https.request(url, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
