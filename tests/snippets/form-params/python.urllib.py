import urllib.parse
import urllib.request

url = "https://api.example.com/oauth/token"
data = {
    "grant_type": "client_credentials",
    "client_id": "YOUR_CLIENT_ID",
    "scope": "read write",
    "redirect_uri": "https://example.com/cb?a=b&c=d",
}

request = urllib.request.Request(url, urllib.parse.urlencode(data).encode())
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
