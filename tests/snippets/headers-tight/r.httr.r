library(httr)

body <- jsonlite::toJSON(
  list(a = 1L),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/reports",
  add_headers(
    Accept = "text/html;level=1,application/json;q=0.9",
    "Accept-Language" = "de,en;q=0.5",
    "Cache-Control" = "no-cache,max-age=0",
    "If-Match" = r"("a","b")",
    Prefer = r"(return=minimal;x="y",wait=5)",
    "Content-Type" = "application/json;charset=UTF-8",
    "Content-Disposition" = r"(attachment;filename="r.json")"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
