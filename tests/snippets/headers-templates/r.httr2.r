library(httr2)

response <- request("https://api.example.com/users") |>
  req_headers(
    "X-Template" = "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>",
    "X-Percent" = "100% %USERNAME% %d",
    "X-Json" = r"({"a": ["b", 1], "c": "\u00e9"})",
    "X-Comment" = "a // b /* c */ # d -- e",
    "X-Caret" = "^a^ ^^ &b|c"
  ) |>
  req_perform()
cat(resp_body_string(response))
