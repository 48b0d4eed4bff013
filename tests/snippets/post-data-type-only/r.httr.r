library(httr)

response <- PUT(
  "https://api.example.com/form",
  add_headers(
    "Content-Type" = "application/json"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
