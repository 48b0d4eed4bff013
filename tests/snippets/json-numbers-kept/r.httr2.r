library(httr2)

response <- request("https://api.example.com/numbers") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_body_raw(r"({
  "zero": 0,
  "minus": -12,
  "half": 0.5,
  "pi": 3.14159,
  "max": 9007199254740991,
  "yes": true,
  "no": false,
  "nothing": null
})") |>
  req_perform()
cat(resp_body_string(response))
