import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {"id": 7, "items": [{"sku": "A-1", "count": 2}]}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/orders", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
