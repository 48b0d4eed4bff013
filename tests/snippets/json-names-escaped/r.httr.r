library(httr)

body <- jsonlite::toJSON(
  list(
    "say \"hi\"" = 1L,
    "back\\slash" = 2L,
    "line\nbreak" = 3L,
    "tab\t" = 4L,
    "it's #{x} $y `z`" = 5L
  ),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/notes",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
