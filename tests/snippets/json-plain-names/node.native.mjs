import https from "node:https";

const body = JSON.stringify({
  class: "a",
  default: "b",
  snake_case: 1,
  "kebab-case": 2,
  "dotted.name": 3,
});
const url = "https://api.example.com/maps";
const options = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
