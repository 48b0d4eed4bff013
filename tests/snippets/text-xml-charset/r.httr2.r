library(httr2)

response <- request("https://api.example.com/feed") |>
  req_headers(
    "Content-Type" = "text/xml;charset=utf-8"
  ) |>
  req_body_raw(r"(<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>)") |>
  req_perform()
cat(resp_body_string(response))
