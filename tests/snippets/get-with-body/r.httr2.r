library(httr2)

response <- request("https://api.example.com/search") |>
  req_method("GET") |>
  req_body_json(list(query = "x")) |>
  req_perform()
cat(resp_body_string(response))
