library(httr2)

response <- request("https://api.example.com/articles/1") |>
  req_method("PATCH") |>
  req_headers(
    "Content-Type" = "application/vnd.api+json",
    Accept = "application/vnd.api+json"
  ) |>
  req_body_raw(jsonlite::toJSON(
    list(
      data = list(
        type = "articles",
        id = "1",
        attributes = list(
          title = "A new title that is quite a bit longer than it was"
        )
      )
    ),
    auto_unbox = TRUE
  )) |>
  req_perform()
cat(resp_body_string(response))
