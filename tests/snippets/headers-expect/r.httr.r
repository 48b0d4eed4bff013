# httr does not let a program set `Expect`: it is left out
library(httr)

body <- "x"

response <- POST(
  "https://api.example.com/users",
  add_headers(
    "Content-Type" = "text/plain"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
