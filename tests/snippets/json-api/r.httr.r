library(httr)

body <- jsonlite::toJSON(
  list(
    data = list(
      type = "articles",
      id = "1",
      attributes = list(
        title = "A new title that is quite a bit longer than it was"
      )
    )
  ),
  auto_unbox = TRUE
)

response <- PATCH(
  "https://api.example.com/articles/1",
  add_headers(
    "Content-Type" = "application/vnd.api+json",
    Accept = "application/vnd.api+json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
