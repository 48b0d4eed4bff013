import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {
    'say "hi"': 1,
    "back\\slash": 2,
    "line\nbreak": 3,
    "tab\t": 4,
    "it's #{x} $y `z`": 5,
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
