library(httr2)

response <- request("https://api.example.com/jobs") |>
  req_headers(
    "content-type" = "application/json; charset=utf-8"
  ) |>
  req_body_raw(jsonlite::toJSON(
    list(job = "index"),
    auto_unbox = TRUE
  )) |>
  req_perform()
cat(resp_body_string(response))
