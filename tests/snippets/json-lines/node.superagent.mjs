import superagent from "superagent";

const body = `{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
`;
const url = "https://api.example.com/_bulk";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/x-ndjson" })
  .send(body);
console.log(response.status, response.text);
