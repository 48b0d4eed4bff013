# httr sends the method as LINK
library(httr)

response <- VERB(
  "LINK",
  "https://api.example.com/pages/1",
  add_headers(
    Link = r"(</pages/2>; rel="next")"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
