library(httr)

body <- r"({"nul": "a\u0000b0", "bell": "\u0007"})"

response <- POST(
  "https://api.example.com/names",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
