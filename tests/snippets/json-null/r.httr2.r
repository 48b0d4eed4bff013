library(httr2)

response <- request("https://api.example.com/settings/theme") |>
  req_method("PUT") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_body_raw("null") |>
  req_perform()
cat(resp_body_string(response))
