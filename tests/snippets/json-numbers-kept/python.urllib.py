import json
import urllib.request

url = "https://api.example.com/numbers"
headers = {"Content-Type": "application/json"}
payload = {
    "zero": 0,
    "minus": -12,
    "half": 0.5,
    "pi": 3.14159,
    "max": 9007199254740991,
    "yes": True,
    "no": False,
    "nothing": None,
}

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
