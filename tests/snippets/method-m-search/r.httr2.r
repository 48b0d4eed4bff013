library(httr2)

response <- request("https://api.example.com/devices") |>
  req_method("M-SEARCH") |>
  req_perform()
cat(resp_body_string(response))
