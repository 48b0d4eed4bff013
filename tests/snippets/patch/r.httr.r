library(httr)

body <- jsonlite::toJSON(
  list(list(op = "replace", path = "/name", value = "x")),
  auto_unbox = TRUE
)

response <- PATCH(
  "https://api.example.com/users/7",
  add_headers(
    "Content-Type" = "application/json-patch+json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
