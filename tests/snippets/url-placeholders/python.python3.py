import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request(
    "GET",
    "/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}",
)
response = connection.getresponse()
print(response.status, response.read().decode())
