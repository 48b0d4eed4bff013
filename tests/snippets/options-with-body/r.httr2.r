library(httr2)

response <- request("https://api.example.com/x") |>
  req_method("OPTIONS") |>
  req_headers(
    "Content-Type" = "text/plain"
  ) |>
  req_body_raw("*") |>
  req_perform()
cat(resp_body_string(response))
