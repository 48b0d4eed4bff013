library(httr)

response <- GET(
  "https://api.example.com/users",
  add_headers(
    "X-Template" = "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>",
    "X-Percent" = "100% %USERNAME% %d",
    "X-Json" = r"({"a": ["b", 1], "c": "\u00e9"})",
    "X-Comment" = "a // b /* c */ # d -- e",
    "X-Caret" = "^a^ ^^ &b|c"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
