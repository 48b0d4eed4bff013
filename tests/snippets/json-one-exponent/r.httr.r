library(httr)

body <- "[1e5]"

response <- PUT(
  "https://api.example.com/numbers/1",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
