library(httr2)

response <- request("https://api.example.com/me") |>
  req_headers(
    Cookie = "session=abc%20def==; theme=dark mode%3B x; session=second"
  ) |>
  req_perform()
cat(resp_body_string(response))
