import https from "node:https";

const body = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}';
const url = "https://api.example.com/twice";
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
