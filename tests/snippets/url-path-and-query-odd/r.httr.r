library(httr)

response <- GET(
  "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
