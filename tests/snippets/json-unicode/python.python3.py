import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {
    "name": "Zoë 😀 日本",
    "separator": "a\u2028b\u2029c",
    "mark": "\ufeffx",
    "escaped": "é😀",
    "right": "a\u202eb",
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/names", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
