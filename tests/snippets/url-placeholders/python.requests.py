import requests

url = "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}"

response = requests.get(url)
print(response.status_code, response.text)
