# httr sends all `Authorization` headers as one, their values joined
library(httr)

response <- GET(
  "https://api.example.com/users",
  add_headers(
    Authorization = "Bearer a, Bearer b"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
