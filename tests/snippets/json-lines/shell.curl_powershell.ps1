curl.exe --request 'POST' `
  --url 'https://api.example.com/_bulk' `
  --header 'Content-Type: application/x-ndjson' `
  --data-raw '{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
'
