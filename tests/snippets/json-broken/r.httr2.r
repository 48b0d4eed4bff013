library(httr2)

response <- request("https://api.example.com/broken") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_body_raw(r"({"a": 1,)") |>
  req_perform()
cat(resp_body_string(response))
