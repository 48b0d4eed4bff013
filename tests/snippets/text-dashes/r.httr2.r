library(httr2)

response <- request("https://api.example.com/raw") |>
  req_headers(
    "Content-Type" = "text/plain"
  ) |>
  req_body_raw("--data -X DELETE") |>
  req_perform()
cat(resp_body_string(response))
