library(httr2)

response <- request("https://api.example.com/form") |>
  req_method("DELETE") |>
  req_body_raw("id=1&id=2", type = "application/x-www-form-urlencoded") |>
  req_perform()
cat(resp_body_string(response))
