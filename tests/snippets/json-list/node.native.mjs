import https from "node:https";

const body = JSON.stringify([
  { op: "add", path: "/a", value: [1, 2.5, true, null] },
  [],
  {},
  [[]],
  "x",
  "",
]);
const url = "https://api.example.com/batch";
const options = {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
