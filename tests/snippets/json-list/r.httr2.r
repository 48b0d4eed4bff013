library(httr2)

response <- request("https://api.example.com/batch") |>
  req_method("PUT") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_body_raw(r"([
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
])") |>
  req_perform()
cat(resp_body_string(response))
