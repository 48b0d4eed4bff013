# httr2 does not let a program set `Expect`: it is left out
library(httr2)

response <- request("https://api.example.com/users") |>
  req_headers(
    "Content-Type" = "text/plain"
  ) |>
  req_body_raw("x") |>
  req_perform()
cat(resp_body_string(response))
