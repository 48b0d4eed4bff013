import https from "node:https";

const body = JSON.stringify({ ids: [1, 2, 3] });
const url = "https://api.example.com/users";
const options = {
  method: "DELETE",
  headers: { "Content-Type": "application/json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.setHeader("Content-Length", Buffer.byteLength(body));
req.end(body);
