import { ofetch } from "ofetch";

const url = "https://api.example.com/_bulk";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-ndjson" },
  body: `{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
`,
});
console.log(data);
