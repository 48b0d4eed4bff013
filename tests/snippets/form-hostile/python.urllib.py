import urllib.parse
import urllib.request

url = "https://api.example.com/form"
data = [
    ("b", "1"),
    ("a", "@file"),
    ("a", 'it\'s "x" $(id) `id`'),
    ("empty", ""),
    ("na me=&+", "sum = 1+1 & more\nnext"),
    ("ünï", "😀"),
    ("10", "ten"),
]

request = urllib.request.Request(url, urllib.parse.urlencode(data).encode())
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
