import urllib.request

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
payload = "a=1&b=two+words&a=%C3%A9&flag"

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
