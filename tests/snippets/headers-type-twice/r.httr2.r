library(httr2)

response <- request("https://api.example.com/users") |>
  req_headers(
    "Content-Type" = c("application/json", "text/plain")
  ) |>
  req_body_raw(jsonlite::toJSON(
    list(a = 1L),
    auto_unbox = TRUE
  )) |>
  req_perform()
cat(resp_body_string(response))
