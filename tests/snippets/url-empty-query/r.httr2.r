library(httr2)

response <- request("https://api.example.com/users/?") |>
  req_perform()
cat(resp_body_string(response))
