library(httr)

response <- PUT(
  "https://api.example.com/stars/1"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
