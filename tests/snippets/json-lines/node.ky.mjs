import ky from "ky";

const url = "https://api.example.com/_bulk";
const response = await ky.post(url, {
  headers: { "Content-Type": "application/x-ndjson" },
  body: `{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
`,
});
console.log(response.status, await response.text());
