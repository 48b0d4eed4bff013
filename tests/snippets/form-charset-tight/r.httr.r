library(httr)

body <- list(city = "Köln", a = "1")

response <- PUT(
  "https://api.example.com/form",
  add_headers(
    "Content-Type" = "application/x-www-form-urlencoded;charset=utf-8"
  ),
  body = body,
  encode = "form"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
