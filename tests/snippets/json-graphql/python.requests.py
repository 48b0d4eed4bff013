import requests

url = "https://api.example.com/graphql"
payload = {
    "query": """query ($id: ID!) {
  user(id: $id) {
    name # the name
    \"\""not a comment\"\""
  }
}""",
    "variables": {"id": "u-1", "first": 10},
}

response = requests.post(url, json=payload)
print(response.status_code, response.text)
