library(httr2)

response <- request("https://api.example.com/maps") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_body_raw(r"({
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it's": 2
})") |>
  req_perform()
cat(resp_body_string(response))
