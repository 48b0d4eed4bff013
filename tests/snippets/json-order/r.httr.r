library(httr)

body <- jsonlite::toJSON(
  list(
    zeta = 1L,
    Alpha = 2L,
    alpha = list(b = 1L, a = 2L),
    "_" = 3L,
    "a-b" = 4L,
    a.b = 5L,
    class = 6L,
    " " = 8L
  ),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/sorted",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
