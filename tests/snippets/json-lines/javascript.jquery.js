const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/_bulk",
  headers: { "Content-Type": "application/x-ndjson" },
  processData: false,
  data: `{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
`,
});
console.log(data);
