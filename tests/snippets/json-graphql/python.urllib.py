import json
import urllib.request

url = "https://api.example.com/graphql"
headers = {"Content-Type": "application/json"}
payload = {
    "query": """query ($id: ID!) {
  user(id: $id) {
    name # the name
    \"\""not a comment\"\""
  }
}""",
    "variables": {"id": "u-1", "first": 10},
}

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
