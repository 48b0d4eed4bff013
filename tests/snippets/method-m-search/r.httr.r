library(httr)

response <- VERB(
  "M-SEARCH",
  "https://api.example.com/devices"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
