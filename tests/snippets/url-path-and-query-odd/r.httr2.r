library(httr2)

response <- request("https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x") |>
  req_perform()
cat(resp_body_string(response))
