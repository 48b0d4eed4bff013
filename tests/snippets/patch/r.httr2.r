library(httr2)

response <- request("https://api.example.com/users/7") |>
  req_method("PATCH") |>
  req_headers(
    "Content-Type" = "application/json-patch+json"
  ) |>
  req_body_raw(jsonlite::toJSON(
    list(list(op = "replace", path = "/name", value = "x")),
    auto_unbox = TRUE
  )) |>
  req_perform()
cat(resp_body_string(response))
