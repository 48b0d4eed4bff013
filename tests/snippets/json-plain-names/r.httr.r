library(httr)

body <- jsonlite::toJSON(
  list(
    class = "a",
    default = "b",
    snake_case = 1L,
    "kebab-case" = 2L,
    dotted.name = 3L
  ),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/maps",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
