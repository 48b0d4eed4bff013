library(httr2)

response <- request("https://api.example.com/numbers/1") |>
  req_method("PUT") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_body_raw("[1e5]") |>
  req_perform()
cat(resp_body_string(response))
