library(httr2)

response <- request("https://api.example.com/names") |>
  req_body_json(list(
    name = "Zoë 😀 日本",
    separator = "a\u2028b\u2029c",
    mark = "\ufeffx",
    escaped = "é😀",
    right = "a\u202eb"
  )) |>
  req_perform()
cat(resp_body_string(response))
