library(httr)

response <- GET(
  "https://api.example.com/me",
  add_headers(
    Cookie = r"(a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é)"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
