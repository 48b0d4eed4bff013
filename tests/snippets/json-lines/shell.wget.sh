wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/x-ndjson' \
  --body-data '{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
' \
  https://api.example.com/_bulk
