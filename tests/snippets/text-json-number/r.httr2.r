library(httr2)

response <- request("https://api.example.com/counter") |>
  req_method("PUT") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_body_raw("12345678901234567890") |>
  req_perform()
cat(resp_body_string(response))
