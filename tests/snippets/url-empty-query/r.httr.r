library(httr)

response <- GET(
  "https://api.example.com/users/?"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
