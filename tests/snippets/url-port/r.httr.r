library(httr)

response <- GET(
  "http://localhost:8080/health"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
