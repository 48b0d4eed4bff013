library(httr)

body <- jsonlite::toJSON(
  list(ids = list(1L, 2L, 3L)),
  auto_unbox = TRUE
)

response <- DELETE(
  "https://api.example.com/users",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
