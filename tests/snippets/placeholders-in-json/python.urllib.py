import json
import urllib.request

url = "https://${account.namespace}/api/{id}/keys"
headers = {
    "Authorization": "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    "Cookie": "sid=YOUR_SESSION",
    "Content-Type": "application/json",
}
payload = {
    "client": "YOUR_CLIENT_ID",
    "text": "a ${user.name} $b",
    "list": ["{{item}}"],
    "n": 1,
}

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
