library(httr)

body <- r"({"a": 1,)"

response <- POST(
  "https://api.example.com/broken",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
