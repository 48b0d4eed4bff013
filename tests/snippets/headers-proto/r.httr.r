library(httr)

response <- GET(
  "https://api.example.com/users",
  add_headers(
    "__proto__" = "x",
    constructor = "y",
    "10" = "ten",
    "2" = "two"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
