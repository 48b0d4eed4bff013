library(httr2)

response <- request("https://api.example.com/form") |>
  req_method("PUT") |>
  req_headers(
    "Content-Type" = "application/x-www-form-urlencoded;charset=utf-8"
  ) |>
  req_body_raw("city=K%C3%B6ln&a=1") |>
  req_perform()
cat(resp_body_string(response))
