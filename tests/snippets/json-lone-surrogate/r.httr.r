library(httr)

body <- r"({"half": "\ud83d"})"

response <- POST(
  "https://api.example.com/names",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
