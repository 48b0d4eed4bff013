library(httr)

body <- r"([
  {
    "op": "add",
    "path": "/a",
    "value": [1, 2.5, true, null]
  },
  [],
  {},
  [
    []
  ],
  "x",
  ""
])"

response <- PUT(
  "https://api.example.com/batch",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
