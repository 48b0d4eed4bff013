import json
import urllib.request

url = "https://api.example.com/users/7"
headers = {"Content-Type": "application/json-patch+json"}
payload = [{"op": "replace", "path": "/name", "value": "x"}]

request = urllib.request.Request(
    url, json.dumps(payload).encode(), headers, method="PATCH"
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
