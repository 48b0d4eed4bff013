import https from "node:https";

const body = "Zoë";
const url = "https://api.example.com/notes";
const options = {
  method: "POST",
  headers: { "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
