import json
import urllib.request

url = "https://api.example.com/names"
headers = {"Content-Type": "application/json"}
payload = {"nul": "a\x00b0", "bell": "\x07"}

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
