import https from "node:https";

const body =
  "\ufeffbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\x85 \xad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿";
const url = "https://api.example.com/notes";
const options = {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
