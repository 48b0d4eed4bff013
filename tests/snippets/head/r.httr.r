library(httr)

response <- HEAD(
  "https://api.example.com/files/1"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
