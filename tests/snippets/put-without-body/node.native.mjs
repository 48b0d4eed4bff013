import https from "node:https";

const url = "https://api.example.com/stars/1";
const options = {
  method: "PUT",
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
