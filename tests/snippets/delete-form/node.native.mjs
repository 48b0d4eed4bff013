import https from "node:https";

const body = new URLSearchParams([
  ["id", "1"],
  ["id", "2"],
]).toString();
const url = "https://api.example.com/form";
const options = {
  method: "DELETE",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.setHeader("Content-Length", Buffer.byteLength(body));
req.end(body);
