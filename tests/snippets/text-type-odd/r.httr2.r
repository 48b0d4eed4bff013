library(httr2)

response <- request("https://api.example.com/notes") |>
  req_headers(
    "Content-Type" = r"(Text/Plain; Format=flowed; charset="UTF-8")"
  ) |>
  req_body_raw("Zoë") |>
  req_perform()
cat(resp_body_string(response))
