library(httr2)

response <- request("https://api.example.com/form") |>
  req_body_raw("=", type = "application/x-www-form-urlencoded") |>
  req_perform()
cat(resp_body_string(response))
