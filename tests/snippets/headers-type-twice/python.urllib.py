# urllib sends all `content-type` headers as one, their values joined
import json
import urllib.request

url = "https://api.example.com/users"
headers = {"Content-Type": "application/json, text/plain"}
payload = {"a": 1}

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
