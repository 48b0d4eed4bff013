import json
import urllib.request

url = "https://api.example.com/jobs"
headers = {"content-type": "application/json; charset=utf-8"}
payload = {"job": "index"}

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
