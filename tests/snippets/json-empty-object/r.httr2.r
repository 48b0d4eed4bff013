library(httr2)

response <- request("https://api.example.com/jobs") |>
  req_body_json(setNames(list(), character())) |>
  req_perform()
cat(resp_body_string(response))
