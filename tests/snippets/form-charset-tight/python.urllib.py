import urllib.parse
import urllib.request

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded;charset=utf-8"}
data = {"city": "Köln", "a": "1"}

request = urllib.request.Request(
    url, urllib.parse.urlencode(data).encode(), headers, method="PUT"
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
