library(httr)

response <- GET(
  "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
