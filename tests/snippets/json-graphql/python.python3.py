import http.client
import json

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

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/graphql", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
