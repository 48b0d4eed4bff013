library(httr2)

response <- request("https://api.example.com/settings/dark") |>
  req_method("PUT") |>
  req_body_json(FALSE) |>
  req_perform()
cat(resp_body_string(response))
