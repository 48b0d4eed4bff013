import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/jobs", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
