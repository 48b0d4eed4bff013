library(httr)

body <- r"({"a": [1.10, "b"]})"

response <- PUT(
  "https://api.example.com/notes/1",
  add_headers(
    "content-type" = "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
