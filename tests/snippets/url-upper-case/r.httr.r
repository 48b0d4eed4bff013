library(httr)

response <- GET(
  "HTTPS://API.Example.COM/Path"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
