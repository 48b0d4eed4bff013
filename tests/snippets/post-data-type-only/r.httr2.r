library(httr2)

response <- request("https://api.example.com/form") |>
  req_method("PUT") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_perform()
cat(resp_body_string(response))
