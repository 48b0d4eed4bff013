library(httr)

body <- "--data -X DELETE"

response <- POST(
  "https://api.example.com/raw",
  add_headers(
    "Content-Type" = "text/plain"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
