import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {"nul": "a\x00b0", "bell": "\x07"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/names", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
