library(httr2)

response <- request("https://api.example.com/users") |>
  req_headers(
    Authorization = c("Bearer a", "Bearer b")
  ) |>
  req_perform()
cat(resp_body_string(response))
