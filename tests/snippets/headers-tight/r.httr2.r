library(httr2)

response <- request("https://api.example.com/reports") |>
  req_headers(
    Accept = "text/html;level=1,application/json;q=0.9",
    "Accept-Language" = "de,en;q=0.5",
    "Cache-Control" = "no-cache,max-age=0",
    "If-Match" = r"("a","b")",
    Prefer = r"(return=minimal;x="y",wait=5)",
    "Content-Type" = "application/json;charset=UTF-8",
    "Content-Disposition" = r"(attachment;filename="r.json")"
  ) |>
  req_body_raw(jsonlite::toJSON(
    list(a = 1L),
    auto_unbox = TRUE
  )) |>
  req_perform()
cat(resp_body_string(response))
