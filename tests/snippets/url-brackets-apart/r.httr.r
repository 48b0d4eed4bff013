library(httr)

response <- GET(
  "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
