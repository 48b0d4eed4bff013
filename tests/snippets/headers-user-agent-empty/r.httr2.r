# httr2 leaves out an empty `User-Agent`
library(httr2)

response <- request("https://api.example.com/users") |>
  req_perform()
cat(resp_body_string(response))
