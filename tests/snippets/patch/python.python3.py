import http.client
import json

headers = {"Content-Type": "application/json-patch+json"}
payload = [{"op": "replace", "path": "/name", "value": "x"}]

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PATCH", "/users/7", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
