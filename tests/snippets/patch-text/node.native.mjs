import https from "node:https";

const body = "chunk\n";
const url = "https://api.example.com/file";
const options = {
  method: "PATCH",
  headers: {
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "0",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
