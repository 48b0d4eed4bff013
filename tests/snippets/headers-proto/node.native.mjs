// Node.js does not let a program set `__proto__`: it is left out
import https from "node:https";

const url = "https://api.example.com/users";
const options = {
  method: "GET",
  headers: { constructor: "y", 10: "ten", 2: "two" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
