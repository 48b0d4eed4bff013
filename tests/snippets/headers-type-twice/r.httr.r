# httr sends all `content-type` headers as one, their values joined
library(httr)

body <- jsonlite::toJSON(
  list(a = 1L),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/users",
  add_headers(
    "Content-Type" = "application/json, text/plain"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
