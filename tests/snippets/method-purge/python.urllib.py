import urllib.request

url = "https://api.example.com/cache/front"

request = urllib.request.Request(url, method="PURGE")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
