library(httr)

body <- "just some text"

response <- POST(
  "https://api.example.com/raw",
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
