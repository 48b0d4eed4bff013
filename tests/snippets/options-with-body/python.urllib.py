import urllib.request

url = "https://api.example.com/x"
headers = {"Content-Type": "text/plain"}
payload = "*"

request = urllib.request.Request(url, payload.encode(), headers, method="OPTIONS")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
