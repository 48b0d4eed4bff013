library(httr2)

response <- request("https://api.example.com/twice") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_body_raw(r"({"a": 1, "a": 2, "b": {"c": 3, "c": 4}})") |>
  req_perform()
cat(resp_body_string(response))
