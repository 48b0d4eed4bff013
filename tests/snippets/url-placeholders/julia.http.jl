using HTTP

url = raw"""https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}"""

response = HTTP.request("GET", url)
println(response.status)
println(String(response.body))
