import json
import urllib.request

url = "https://api.example.com/jobs"
headers = {"Content-Type": "application/json"}
payload = {}

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
