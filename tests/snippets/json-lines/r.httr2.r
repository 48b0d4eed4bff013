library(httr2)

response <- request("https://api.example.com/_bulk") |>
  req_headers(
    "Content-Type" = "application/x-ndjson"
  ) |>
  req_body_raw(r"({"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
)") |>
  req_perform()
cat(resp_body_string(response))
