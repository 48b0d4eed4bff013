import http.client
import json

headers = {"Content-Type": "application/json"}
payload = False

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PUT", "/settings/dark", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
