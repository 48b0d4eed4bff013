// Node.js sends all `Cookie` headers as one, their values joined
import https from "node:https";

const url = "https://api.example.com/users";
const options = {
  method: "GET",
  headers: {
    Cookie: "a=1; b=2",
    accept: "text/html",
    "Proxy-Connection": "keep-alive",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
