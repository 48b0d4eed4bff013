library(httr)

body <- list(
  text = "--a b\r\nnot a boundary\r\n--a b--",
  empty = ""
)

response <- POST(
  "https://api.example.com/upload",
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
