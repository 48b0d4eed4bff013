library(httr)

body <- list(
  client_id = "YOUR_CLIENT_ID",
  code = r"(a "<CODE>" & $x)",
  redirect = "https://{host}/cb?x={{state}}"
)

response <- POST(
  "https://api.example.com/oauth/token",
  body = body,
  encode = "form"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
