import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {"ids": [1, 2, 3]}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("DELETE", "/users", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
