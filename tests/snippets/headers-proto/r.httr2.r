library(httr2)

response <- request("https://api.example.com/users") |>
  req_headers(
    "__proto__" = "x",
    constructor = "y",
    "10" = "ten",
    "2" = "two"
  ) |>
  req_perform()
cat(resp_body_string(response))
