library(httr)

body <- list(a = "b")

response <- POST(
  "https://api.example.com/form",
  body = body,
  encode = "form"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
