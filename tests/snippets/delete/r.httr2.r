library(httr2)

response <- request("https://api.example.com/users/7") |>
  req_method("DELETE") |>
  req_headers(
    "If-Match" = r"("abc")"
  ) |>
  req_perform()
cat(resp_body_string(response))
