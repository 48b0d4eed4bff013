library(httr)

body <- jsonlite::toJSON(
  list(id = 7L, items = list(list(sku = "A-1", count = 2L))),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/orders",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
