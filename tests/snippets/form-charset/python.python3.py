import http.client
import urllib.parse

headers = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}
data = {"q": "harkdown"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/form", urllib.parse.urlencode(data), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
