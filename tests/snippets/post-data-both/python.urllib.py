import urllib.request

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
payload = "a=1&b=2"

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
