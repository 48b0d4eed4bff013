library(httr)

body <- "one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ ${six}\n"

response <- POST(
  "https://api.example.com/notes",
  add_headers(
    "Content-Type" = "text/plain; charset=utf-8"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
