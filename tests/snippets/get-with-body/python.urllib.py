import json
import urllib.request

url = "https://api.example.com/search"
headers = {"Content-Type": "application/json"}
payload = {"query": "x"}

request = urllib.request.Request(
    url, json.dumps(payload).encode(), headers, method="GET"
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
