import https from "node:https";

const body = "content";
const url = "https://api.example.com/files/1";
const options = {
  method: "PUT",
  headers: {
    Range: "bytes=0-99",
    "Accept-Encoding": "gzip, br",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
