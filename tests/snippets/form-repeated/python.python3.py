import http.client
import urllib.parse

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = [
    ("tag", "b"),
    ("tag", "a"),
    ("items[0][id]", "1"),
    ("items[]", "x"),
    ("items[]", "y"),
    ("plus", "a+b c~*-._"),
    ("percent", "100%25 %41"),
    ("lines", "one\r\ntwo"),
]

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/form", urllib.parse.urlencode(data), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
