import https from "node:https";

const body = new URLSearchParams({ q: "harkdown" }).toString();
const url = "https://api.example.com/form";
const options = {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
