import http.client
import json

headers = {"Content-Type": "application/json"}
payload = "a plain string"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PUT", "/settings/name", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
