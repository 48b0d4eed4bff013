library(httr2)

response <- request("https://api.example.com/oauth/token") |>
  req_body_form(
    grant_type = "client_credentials",
    client_id = "YOUR_CLIENT_ID",
    scope = "read write",
    redirect_uri = "https://example.com/cb?a=b&c=d"
  ) |>
  req_perform()
cat(resp_body_string(response))
