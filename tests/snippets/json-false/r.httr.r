library(httr)

body <- jsonlite::toJSON(
  FALSE,
  auto_unbox = TRUE
)

response <- PUT(
  "https://api.example.com/settings/dark",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
