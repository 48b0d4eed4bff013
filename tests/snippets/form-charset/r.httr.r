library(httr)

body <- list(q = "harkdown")

response <- POST(
  "https://api.example.com/form",
  add_headers(
    "Content-Type" = "application/x-www-form-urlencoded; charset=UTF-8"
  ),
  body = body,
  encode = "form"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
