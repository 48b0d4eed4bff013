library(httr2)

response <- request("https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}") |>
  req_perform()
cat(resp_body_string(response))
