library(httr)

body <- "12345678901234567890"

response <- PUT(
  "https://api.example.com/counter",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
