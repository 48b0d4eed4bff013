library(httr)

body <- "null"

response <- PUT(
  "https://api.example.com/settings/theme",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
