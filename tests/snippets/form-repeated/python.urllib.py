import urllib.parse
import urllib.request

url = "https://api.example.com/form"
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

request = urllib.request.Request(url, urllib.parse.urlencode(data).encode())
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
