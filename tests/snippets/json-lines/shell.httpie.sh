http --ignore-stdin POST https://api.example.com/_bulk \
  Content-Type:application/x-ndjson \
  --raw '{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
'
