import urllib.request

url = "https://api.example.com/settings/theme"
headers = {"Content-Type": "application/json"}
payload = "null"

request = urllib.request.Request(url, payload.encode(), headers, method="PUT")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
