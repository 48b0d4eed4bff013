library(httr)

body <- "a=1&b=two+words&a=%C3%A9&flag"

response <- POST(
  "https://api.example.com/form",
  add_headers(
    "Content-Type" = "application/x-www-form-urlencoded"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
