library(httr)

response <- GET(
  "https://api.example.com/me",
  add_headers(
    Cookie = "a=1; b=2; c=3",
    "X-After" = "x"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
