import urllib.request

url = "https://api.example.com/ping"

request = urllib.request.Request(url, method="POST")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
