library(httr2)

response <- request("https://api.example.com/archive") |>
  req_headers(
    "Accept-Encoding" = "identity",
    "User-Agent" = "curl/8.5.0",
    Accept = "*/*",
    DNT = "1",
    X_Under_Score = "kept"
  ) |>
  req_perform()
cat(resp_body_string(response))
