library(httr2)

response <- request("https://api.example.com/search") |>
  req_body_json(list(
    query = list(
      bool = list(
        must = list(
          list(match = list(title = "harkdown")),
          list(range = list(year = list(gte = 2020L, lte = 2030L)))
        ),
        filter = list(),
        empty = setNames(list(), character())
      )
    ),
    fields = list(
      "title",
      "year",
      "a much longer name of a field than the others",
      "and, one: with [marks]"
    ),
    size = 10L
  )) |>
  req_perform()
cat(resp_body_string(response))
