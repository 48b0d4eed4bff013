library(httr2)

response <- request("https://api.example.com/ping") |>
  req_method("POST") |>
  req_perform()
cat(resp_body_string(response))
