import http.client
import urllib.parse

headers = {"Content-Type": "application/x-www-form-urlencoded;charset=utf-8"}
data = {"city": "Köln", "a": "1"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PUT", "/form", urllib.parse.urlencode(data), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
