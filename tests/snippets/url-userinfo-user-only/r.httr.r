library(httr)

response <- GET(
  "https://api.example.com/me",
  add_headers(
    Authorization = "Basic WU9VUl9LRVk6"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
