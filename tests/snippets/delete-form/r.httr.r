library(httr)

body <- "id=1&id=2"

response <- DELETE(
  "https://api.example.com/form",
  content_type("application/x-www-form-urlencoded"),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
