import https from "node:https";

const body = new URLSearchParams({ city: "Köln", a: "1" }).toString();
const url = "https://api.example.com/form";
const options = {
  method: "PUT",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
