import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {
    "zeta": 1,
    "Alpha": 2,
    "alpha": {"b": 1, "a": 2},
    "_": 3,
    "a-b": 4,
    "a.b": 5,
    "class": 6,
    " ": 8,
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/sorted", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
