library(httr2)

response <- request("https://api.example.com/stars/1") |>
  req_method("PUT") |>
  req_perform()
cat(resp_body_string(response))
