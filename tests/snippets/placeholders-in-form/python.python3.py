import http.client
import urllib.parse

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = {
    "client_id": "YOUR_CLIENT_ID",
    "code": 'a "<CODE>" & $x',
    "redirect": "https://{host}/cb?x={{state}}",
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/oauth/token", urllib.parse.urlencode(data), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
