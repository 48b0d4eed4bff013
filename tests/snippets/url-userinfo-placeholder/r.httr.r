library(httr)

response <- GET(
  "https://api.example.com/me",
  add_headers(
    Authorization = "Basic e3VzZXJ9OjxQQVNTV09SRD4="
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
