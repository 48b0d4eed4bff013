import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {
    "class": "a",
    "default": "b",
    "snake_case": 1,
    "kebab-case": 2,
    "dotted.name": 3,
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/maps", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
