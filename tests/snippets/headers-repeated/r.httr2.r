library(httr2)

response <- request("https://api.example.com/users") |>
  req_headers(
    "X-Tag" = c("one", "two, three"),
    "X-Other" = "x"
  ) |>
  req_perform()
cat(resp_body_string(response))
