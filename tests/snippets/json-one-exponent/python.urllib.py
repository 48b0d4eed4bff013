import urllib.request

url = "https://api.example.com/numbers/1"
headers = {"Content-Type": "application/json"}
payload = "[1e5]"

request = urllib.request.Request(url, payload.encode(), headers, method="PUT")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
