library(httr)

body <- jsonlite::toJSON(
  setNames(list(), character()),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/jobs",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
