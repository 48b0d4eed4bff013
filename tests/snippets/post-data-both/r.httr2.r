library(httr2)

response <- request("https://api.example.com/form") |>
  req_headers(
    "Content-Type" = "application/x-www-form-urlencoded"
  ) |>
  req_body_raw("a=1&b=2") |>
  req_perform()
cat(resp_body_string(response))
