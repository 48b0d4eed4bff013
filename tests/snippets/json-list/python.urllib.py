import json
import urllib.request

url = "https://api.example.com/batch"
headers = {"Content-Type": "application/json"}
payload = [
    {"op": "add", "path": "/a", "value": [1, 2.5, True, None]},
    [],
    {},
    [[]],
    "x",
    "",
]

request = urllib.request.Request(
    url, json.dumps(payload).encode(), headers, method="PUT"
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
