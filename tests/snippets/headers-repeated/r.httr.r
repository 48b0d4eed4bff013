# httr sends all `x-tag` headers as one, their values joined
library(httr)

response <- GET(
  "https://api.example.com/users",
  add_headers(
    "X-Tag" = "one, two, three",
    "X-Other" = "x"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
