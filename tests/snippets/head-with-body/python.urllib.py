import urllib.request

url = "https://api.example.com/files/1"
headers = {"Content-Type": "text/plain"}
payload = "odd"

request = urllib.request.Request(url, payload.encode(), headers, method="HEAD")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
