library(httr)

response <- VERB(
  "PURGE",
  "https://api.example.com/cache/front"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
