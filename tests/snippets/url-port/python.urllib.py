import urllib.request

url = "http://localhost:8080/health"

request = urllib.request.Request(url)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
