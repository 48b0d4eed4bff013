import http.client
import json

headers = {"content-type": "application/json; charset=utf-8"}
payload = {"job": "index"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/jobs", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
