library(httr)

response <- POST(
  "https://api.example.com/jobs/7/start",
  add_headers(
    "Content-Type" = "application/json"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
