import https from "node:https";

const url = "https://api.example.com/archive";
const options = {
  method: "GET",
  headers: {
    "Accept-Encoding": "identity",
    "User-Agent": "curl/8.5.0",
    Accept: "*/*",
    DNT: "1",
    X_Under_Score: "kept",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
