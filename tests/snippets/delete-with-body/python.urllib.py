import json
import urllib.request

url = "https://api.example.com/users"
headers = {"Content-Type": "application/json"}
payload = {"ids": [1, 2, 3]}

request = urllib.request.Request(
    url, json.dumps(payload).encode(), headers, method="DELETE"
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
