import urllib.request

url = "https://api.example.com/devices"

request = urllib.request.Request(url, method="M-SEARCH")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
