library(httr2)

response <- request("https://api.example.com/users") |>
  req_method("TRACE") |>
  req_perform()
cat(resp_body_string(response))
