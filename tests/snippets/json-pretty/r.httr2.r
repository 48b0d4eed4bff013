library(httr2)

response <- request("https://api.example.com/orders") |>
  req_body_json(list(id = 7L, items = list(list(sku = "A-1", count = 2L)))) |>
  req_perform()
cat(resp_body_string(response))
