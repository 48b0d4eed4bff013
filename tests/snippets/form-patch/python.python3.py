import http.client
import urllib.parse

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = {
    "callback": "https://example.com/a?b=c&d=e#f",
    "template": "{{name}} ${name} #{name}",
    "enabled": "true",
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PATCH", "/settings", urllib.parse.urlencode(data), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
