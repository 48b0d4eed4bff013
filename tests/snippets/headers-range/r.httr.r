library(httr)

body <- "content"

response <- PUT(
  "https://api.example.com/files/1",
  add_headers(
    Range = "bytes=0-99",
    "Accept-Encoding" = "gzip, br",
    "Content-Range" = "bytes 0-6/7",
    "Content-Type" = "text/plain"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
