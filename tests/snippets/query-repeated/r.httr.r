library(httr)

response <- GET(
  "https://api.example.com/search?tag=a&tag=b&q=x%20y+z"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
