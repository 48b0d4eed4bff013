import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {
    "b": 1,
    "10": 2,
    "2": 3,
    "__proto__": {"x": 1},
    "constructor": None,
    "": "empty",
    "with space": 1,
    "it's": 2,
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/maps", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
