import http.client
import urllib.parse

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = {
    "grant_type": "client_credentials",
    "client_id": "YOUR_CLIENT_ID",
    "scope": "read write",
    "redirect_uri": "https://example.com/cb?a=b&c=d",
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/oauth/token", urllib.parse.urlencode(data), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
