import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/_bulk",
  headers: { "Content-Type": "application/x-ndjson" },
  data: `{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
`,
  transformRequest: (data) => data,
});
console.log(status, data);
