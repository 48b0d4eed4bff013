library(httr2)

response <- request("https://api.example.com/numbers") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_body_raw(r"({
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
})") |>
  req_perform()
cat(resp_body_string(response))
