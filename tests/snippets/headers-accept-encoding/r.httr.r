library(httr)

response <- GET(
  "https://api.example.com/archive",
  add_headers(
    "Accept-Encoding" = "identity",
    "User-Agent" = "curl/8.5.0",
    Accept = "*/*",
    DNT = "1",
    X_Under_Score = "kept"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
