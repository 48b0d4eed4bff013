library(httr2)

response <- request("https://api.example.com/oauth/token") |>
  req_body_form(
    client_id = "YOUR_CLIENT_ID",
    code = r"(a "<CODE>" & $x)",
    redirect = "https://{host}/cb?x={{state}}"
  ) |>
  req_perform()
cat(resp_body_string(response))
