import http.client
import urllib.parse

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = [("", "")]

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/form", urllib.parse.urlencode(data), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
