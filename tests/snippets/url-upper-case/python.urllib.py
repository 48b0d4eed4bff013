import urllib.request

url = "HTTPS://API.Example.COM/Path"

request = urllib.request.Request(url)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
