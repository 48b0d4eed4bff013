library(httr2)

response <- request("https://api.example.com/cache/front") |>
  req_method("PURGE") |>
  req_perform()
cat(resp_body_string(response))
