library(httr)

response <- VERB(
  "OPTIONS",
  "https://api.example.com/files",
  add_headers(
    "X-Requested-With" = "harkdown"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
