library(httr)

response <- DELETE(
  "https://api.example.com/users/7",
  add_headers(
    "If-Match" = r"("abc")"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
