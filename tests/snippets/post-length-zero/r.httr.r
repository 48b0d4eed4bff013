library(httr)

response <- POST(
  "https://api.example.com/ping"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
