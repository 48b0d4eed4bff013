library(httr2)

response <- request("https://api.example.com/files/1") |>
  req_method("HEAD") |>
  req_perform()
cat(resp_body_string(response))
