import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/_bulk",
  headers: { "Content-Type": "application/x-ndjson" },
  body: `{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
`,
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
