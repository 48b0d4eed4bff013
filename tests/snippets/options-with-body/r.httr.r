library(httr)

body <- "*"

response <- VERB(
  "OPTIONS",
  "https://api.example.com/x",
  add_headers(
    "Content-Type" = "text/plain"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
