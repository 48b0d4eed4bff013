library(httr2)

response <- request("https://api.example.com/files/1") |>
  req_method("PUT") |>
  req_headers(
    Range = "bytes=0-99",
    "Accept-Encoding" = "gzip, br",
    "Content-Range" = "bytes 0-6/7",
    "Content-Type" = "text/plain"
  ) |>
  req_body_raw("content") |>
  req_perform()
cat(resp_body_string(response))
