library(httr)

body <- jsonlite::toJSON(
  list(
    name = "Zoë 😀 日本",
    separator = "a\u2028b\u2029c",
    mark = "\ufeffx",
    escaped = "é😀",
    right = "a\u202eb"
  ),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/names",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
