import http.client
import urllib.parse

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = [
    ("b", "1"),
    ("a", "@file"),
    ("a", 'it\'s "x" $(id) `id`'),
    ("empty", ""),
    ("na me=&+", "sum = 1+1 & more\nnext"),
    ("ünï", "😀"),
    ("10", "ten"),
]

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/form", urllib.parse.urlencode(data), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
