import { request } from "undici";

const url = "https://api.example.com/_bulk";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-ndjson" },
  body: `{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
`,
});
console.log(statusCode, await body.text());
