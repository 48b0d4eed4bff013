import json
import urllib.request

url = "https://api.example.com/maps"
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

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
