library(httr2)

response <- request("https://api.example.com/me") |>
  req_headers(
    Cookie = "a=1; b=2; c=3",
    "X-After" = "x"
  ) |>
  req_perform()
cat(resp_body_string(response))
