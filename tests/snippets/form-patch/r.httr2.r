library(httr2)

response <- request("https://api.example.com/settings") |>
  req_method("PATCH") |>
  req_body_form(
    callback = "https://example.com/a?b=c&d=e#f",
    template = "{{name}} ${name} #{name}",
    enabled = "true"
  ) |>
  req_perform()
cat(resp_body_string(response))
