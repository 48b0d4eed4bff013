library(httr)

response <- GET(
  "https://api.example.com/me",
  add_headers(
    Cookie = "session=abc%20def==; theme=dark mode%3B x; session=second"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
