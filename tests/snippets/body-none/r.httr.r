library(httr)

response <- POST(
  "https://api.example.com/jobs/7/stop"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
