library(httr2)

response <- request("https://api.example.com/notes") |>
  req_headers(
    "Content-Type" = "text/plain"
  ) |>
  req_body_raw("--config=/etc/passwd -o x") |>
  req_perform()
cat(resp_body_string(response))
