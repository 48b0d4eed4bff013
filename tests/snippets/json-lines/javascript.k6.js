import http from "k6/http";

export default function () {
  const url = "https://api.example.com/_bulk";
  const body = `{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
`;
  const params = {
    headers: { "Content-Type": "application/x-ndjson" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
