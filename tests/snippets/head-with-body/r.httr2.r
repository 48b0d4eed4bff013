# httr2 sends no body with HEAD: the body is left out
library(httr2)

response <- request("https://api.example.com/files/1") |>
  req_method("HEAD") |>
  req_headers(
    "Content-Type" = "text/plain"
  ) |>
  req_perform()
cat(resp_body_string(response))
