# httr sends all `Cookie` headers as one, their values joined
library(httr)

response <- GET(
  "https://api.example.com/users",
  add_headers(
    Cookie = "a=1; b=2",
    Accept = "text/html",
    "Proxy-Connection" = "keep-alive"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
