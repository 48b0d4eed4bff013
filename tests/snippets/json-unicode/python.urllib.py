import json
import urllib.request

url = "https://api.example.com/names"
headers = {"Content-Type": "application/json"}
payload = {
    "name": "Zoë 😀 日本",
    "separator": "a\u2028b\u2029c",
    "mark": "\ufeffx",
    "escaped": "é😀",
    "right": "a\u202eb",
}

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
