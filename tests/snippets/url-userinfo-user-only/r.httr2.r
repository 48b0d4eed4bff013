library(httr2)

response <- request("https://api.example.com/me") |>
  req_headers(
    Authorization = "Basic WU9VUl9LRVk6"
  ) |>
  req_perform()
cat(resp_body_string(response))
