# no r word can hold U+0000: it is left out of the body
library(httr2)

response <- request("https://api.example.com/notes") |>
  req_headers(
    "Content-Type" = "application/octet-stream"
  ) |>
  req_body_raw("ab\u00011") |>
  req_perform()
cat(resp_body_string(response))
