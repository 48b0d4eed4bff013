library(httr2)

response <- request("https://api.example.com/sorted") |>
  req_body_json(list(
    zeta = 1L,
    Alpha = 2L,
    alpha = list(b = 1L, a = 2L),
    "_" = 3L,
    "a-b" = 4L,
    a.b = 5L,
    class = 6L,
    " " = 8L
  )) |>
  req_perform()
cat(resp_body_string(response))
