library(httr2)

response <- request("https://api.example.com/files") |>
  req_method("OPTIONS") |>
  req_headers(
    "X-Requested-With" = "harkdown"
  ) |>
  req_perform()
cat(resp_body_string(response))
