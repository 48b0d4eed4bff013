import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {
    "zero": 0,
    "minus": -12,
    "half": 0.5,
    "pi": 3.14159,
    "max": 9007199254740991,
    "yes": True,
    "no": False,
    "nothing": None,
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/numbers", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
