library(httr2)

response <- request("https://api.example.com/me") |>
  req_headers(
    Authorization = "Basic e3VzZXJ9OjxQQVNTV09SRD4="
  ) |>
  req_perform()
cat(resp_body_string(response))
