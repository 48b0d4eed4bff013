library(httr)

response <- GET(
  "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
