require "http/client"

response = HTTP::Client.get("https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}")
puts response.status_code, response.body
