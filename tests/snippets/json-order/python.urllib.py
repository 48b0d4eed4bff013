import json
import urllib.request

url = "https://api.example.com/sorted"
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

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
