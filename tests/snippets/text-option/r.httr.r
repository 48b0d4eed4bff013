library(httr)

body <- "--config=/etc/passwd -o x"

response <- POST(
  "https://api.example.com/notes",
  add_headers(
    "Content-Type" = "text/plain"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
