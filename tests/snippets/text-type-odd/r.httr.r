library(httr)

body <- "Zoë"

response <- POST(
  "https://api.example.com/notes",
  add_headers(
    "Content-Type" = r"(Text/Plain; Format=flowed; charset="UTF-8")"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
