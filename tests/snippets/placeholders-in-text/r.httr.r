library(httr)

body <- r"(one $HOME "${account.name}"
two '<NAME>' \ %s
three {{third}}
)"

response <- POST(
  "https://api.example.com/notes/{note_id}",
  add_headers(
    "Content-Type" = "text/plain",
    "X-Sign" = "$a `b` YOUR_SIGN-IT"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
