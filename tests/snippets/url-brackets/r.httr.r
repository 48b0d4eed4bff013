library(httr)

response <- GET(
  "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
