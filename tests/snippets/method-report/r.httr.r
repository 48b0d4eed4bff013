library(httr)

body <- "<report/>"

response <- VERB(
  "REPORT",
  "https://api.example.com/calendar",
  add_headers(
    Depth = "1",
    "Content-Type" = "application/xml"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
