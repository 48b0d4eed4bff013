import https from "node:https";

const body = `{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
`;
const url = "https://api.example.com/_bulk";
const options = {
  method: "POST",
  headers: { "Content-Type": "application/x-ndjson" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
