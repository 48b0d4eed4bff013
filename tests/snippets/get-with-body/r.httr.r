# httr sends no body with GET: the body is left out
library(httr)

response <- GET(
  "https://api.example.com/search",
  add_headers(
    "Content-Type" = "application/json"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
