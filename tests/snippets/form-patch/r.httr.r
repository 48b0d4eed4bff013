library(httr)

body <- list(
  callback = "https://example.com/a?b=c&d=e#f",
  template = "{{name}} ${name} #{name}",
  enabled = "true"
)

response <- PATCH(
  "https://api.example.com/settings",
  body = body,
  encode = "form"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
