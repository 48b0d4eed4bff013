library(httr)

body <- r"(<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>)"

response <- POST(
  "https://api.example.com/feed",
  add_headers(
    "Content-Type" = "text/xml;charset=utf-8"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
