import urllib.request

url = "https://api.example.com/stars/1"

request = urllib.request.Request(url, method="PUT")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
