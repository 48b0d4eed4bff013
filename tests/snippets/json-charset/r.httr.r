library(httr)

body <- jsonlite::toJSON(
  list(job = "index"),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/jobs",
  add_headers(
    "content-type" = "application/json; charset=utf-8"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
