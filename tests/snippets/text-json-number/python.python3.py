import http.client
import json

headers = {"Content-Type": "application/json"}
payload = 12345678901234567890

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PUT", "/counter", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
