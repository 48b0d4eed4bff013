import urllib.parse
import urllib.request

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}
data = {"q": "harkdown"}

request = urllib.request.Request(url, urllib.parse.urlencode(data).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
