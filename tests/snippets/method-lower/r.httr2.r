library(httr2)

response <- request("https://api.example.com/jobs") |>
  req_method("POST") |>
  req_perform()
cat(resp_body_string(response))
