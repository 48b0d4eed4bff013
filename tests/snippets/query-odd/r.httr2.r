library(httr2)

response <- request("https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd") |>
  req_perform()
cat(resp_body_string(response))
