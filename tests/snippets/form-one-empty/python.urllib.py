import urllib.parse
import urllib.request

url = "https://api.example.com/form"
data = [("", "")]

request = urllib.request.Request(url, urllib.parse.urlencode(data).encode())
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
