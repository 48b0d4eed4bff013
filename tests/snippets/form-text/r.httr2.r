library(httr2)

response <- request("https://api.example.com/form") |>
  req_headers(
    "Content-Type" = "application/x-www-form-urlencoded"
  ) |>
  req_body_raw("a=1&b=two+words&a=%C3%A9&flag") |>
  req_perform()
cat(resp_body_string(response))
