library(httr2)

response <- request("https://api.example.com/names") |>
  req_headers(
    "Content-Type" = "application/json"
  ) |>
  req_body_raw(r"({"half": "\ud83d"})") |>
  req_perform()
cat(resp_body_string(response))
