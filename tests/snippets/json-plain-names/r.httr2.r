library(httr2)

response <- request("https://api.example.com/maps") |>
  req_body_json(list(
    class = "a",
    default = "b",
    snake_case = 1L,
    "kebab-case" = 2L,
    dotted.name = 3L
  )) |>
  req_perform()
cat(resp_body_string(response))
