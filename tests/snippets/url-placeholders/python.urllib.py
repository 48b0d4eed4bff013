import urllib.request

url = "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}"

request = urllib.request.Request(url)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
