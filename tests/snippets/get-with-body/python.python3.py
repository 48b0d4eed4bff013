import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {"query": "x"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/search", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
