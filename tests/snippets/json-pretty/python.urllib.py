import json
import urllib.request

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
payload = {"id": 7, "items": [{"sku": "A-1", "count": 2}]}

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
