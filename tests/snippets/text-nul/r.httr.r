# no r word can hold U+0000: it is left out of the body
library(httr)

body <- "ab\u00011"

response <- POST(
  "https://api.example.com/notes",
  add_headers(
    "Content-Type" = "application/octet-stream"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
