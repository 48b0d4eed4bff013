import http.client
import urllib.parse

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = [("id", "1"), ("id", "2")]

connection = http.client.HTTPSConnection("api.example.com")
connection.request("DELETE", "/form", urllib.parse.urlencode(data), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
