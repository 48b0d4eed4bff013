import urllib.parse
import urllib.request

url = "https://api.example.com/oauth/token"
data = {
    "client_id": "YOUR_CLIENT_ID",
    "code": 'a "<CODE>" & $x',
    "redirect": "https://{host}/cb?x={{state}}",
}

request = urllib.request.Request(url, urllib.parse.urlencode(data).encode())
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
