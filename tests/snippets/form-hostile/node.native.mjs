import https from "node:https";

const body = new URLSearchParams([
  ["b", "1"],
  ["a", "@file"],
  ["a", 'it\'s "x" $(id) `id`'],
  ["empty", ""],
  ["na me=&+", "sum = 1+1 & more\nnext"],
  ["ünï", "😀"],
  ["10", "ten"],
]).toString();
const url = "https://api.example.com/form";
const options = {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
