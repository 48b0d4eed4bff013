library(httr2)

response <- request("https://api.example.com/numbers") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_body_raw(r"({"avogadro": 6.02E+23, "small": 1E-7})") |>
  req_perform()
cat(resp_body_string(response))
