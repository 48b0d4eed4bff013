# httr sends no body with HEAD: the body is left out
library(httr)

response <- HEAD(
  "https://api.example.com/files/1",
  add_headers(
    "Content-Type" = "text/plain"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
