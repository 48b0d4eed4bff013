library(httr2)

response <- request("https://api.example.com/form") |>
  req_headers(
    "Content-Type" = "application/x-www-form-urlencoded; charset=UTF-8"
  ) |>
  req_body_raw("q=harkdown") |>
  req_perform()
cat(resp_body_string(response))
