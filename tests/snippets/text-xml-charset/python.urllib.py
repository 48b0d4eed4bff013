import urllib.request

url = "https://api.example.com/feed"
headers = {"Content-Type": "text/xml;charset=utf-8"}
payload = '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>'

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
