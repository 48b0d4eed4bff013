library(httr)

body <- list(
  grant_type = "client_credentials",
  client_id = "YOUR_CLIENT_ID",
  scope = "read write",
  redirect_uri = "https://example.com/cb?a=b&c=d"
)

response <- POST(
  "https://api.example.com/oauth/token",
  body = body,
  encode = "form"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
