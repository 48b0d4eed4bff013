library(httr)

body <- "From: a@example.com\r\nSubject: a\r\n\r\n.dot\r\nlone\rreturn\r\n"

response <- POST(
  "https://api.example.com/notes",
  add_headers(
    "Content-Type" = "message/rfc822"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
