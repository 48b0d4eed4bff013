library(httr2)

response <- request("https://api.example.com/me") |>
  req_headers(
    Authorization = "Bearer ABCD"
  ) |>
  req_perform()
cat(resp_body_string(response))
