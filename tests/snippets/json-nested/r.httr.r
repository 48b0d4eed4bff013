library(httr)

body <- jsonlite::toJSON(
  list(
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
  ),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/search",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
