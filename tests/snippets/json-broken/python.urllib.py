import urllib.request

url = "https://api.example.com/broken"
headers = {"Content-Type": "application/json"}
payload = '{"a": 1,'

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
