import http.client
import json

headers = {"Content-Type": "application/json"}
payload = [
    {"op": "add", "path": "/a", "value": [1, 2.5, True, None]},
    [],
    {},
    [[]],
    "x",
    "",
]

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PUT", "/batch", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
