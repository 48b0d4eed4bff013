import urllib.parse
import urllib.request

url = "https://api.example.com/form"
data = [("id", "1"), ("id", "2")]

request = urllib.request.Request(
    url, urllib.parse.urlencode(data).encode(), method="DELETE"
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
