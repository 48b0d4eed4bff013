library(httr2)

response <- request("https://api.example.com/jobs/7/start") |>
  req_method("POST") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_perform()
cat(resp_body_string(response))
