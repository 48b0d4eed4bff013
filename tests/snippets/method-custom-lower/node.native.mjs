// Node.js sends the method as LINK
import https from "node:https";

const url = "https://api.example.com/pages/1";
const options = {
  method: "LINK",
  headers: { Link: '<\/pages/2>; rel="next"' },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
