import json
import urllib.request

url = "https://api.example.com/maps"
headers = {"Content-Type": "application/json"}
payload = {
    "class": "a",
    "default": "b",
    "snake_case": 1,
    "kebab-case": 2,
    "dotted.name": 3,
}

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
