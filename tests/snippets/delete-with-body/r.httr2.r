library(httr2)

response <- request("https://api.example.com/users") |>
  req_method("DELETE") |>
  req_body_json(list(ids = list(1L, 2L, 3L))) |>
  req_perform()
cat(resp_body_string(response))
