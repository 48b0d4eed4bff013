import json
import urllib.request

url = "https://api.example.com/settings/name"
headers = {"Content-Type": "application/json"}
payload = "a plain string"

request = urllib.request.Request(
    url, json.dumps(payload).encode(), headers, method="PUT"
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
