import got from "got";

const url = "https://api.example.com/_bulk";
const response = await got.post(url, {
  headers: { "Content-Type": "application/x-ndjson" },
  body: `{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
`,
});
console.log(response.statusCode, response.body);
