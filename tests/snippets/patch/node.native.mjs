import https from "node:https";

const body = JSON.stringify([{ op: "replace", path: "/name", value: "x" }]);
const url = "https://api.example.com/users/7";
const options = {
  method: "PATCH",
  headers: { "Content-Type": "application/json-patch+json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
