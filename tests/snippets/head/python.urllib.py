import urllib.request

url = "https://api.example.com/files/1"

request = urllib.request.Request(url, method="HEAD")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
