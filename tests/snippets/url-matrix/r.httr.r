library(httr)

response <- PUT(
  "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
