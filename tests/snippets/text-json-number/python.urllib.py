import json
import urllib.request

url = "https://api.example.com/counter"
headers = {"Content-Type": "application/json"}
payload = 12345678901234567890

request = urllib.request.Request(
    url, json.dumps(payload).encode(), headers, method="PUT"
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
