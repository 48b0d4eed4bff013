library(httr)

body <- r"({"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
)"

response <- POST(
  "https://api.example.com/_bulk",
  add_headers(
    "Content-Type" = "application/x-ndjson"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
