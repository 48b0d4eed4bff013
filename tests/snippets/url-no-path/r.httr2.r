library(httr2)

response <- request("https://api.example.com/?x=1") |>
  req_perform()
cat(resp_body_string(response))
