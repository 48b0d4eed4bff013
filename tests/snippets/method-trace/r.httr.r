library(httr)

response <- VERB(
  "TRACE",
  "https://api.example.com/users"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
