import urllib.request

url = "https://api.example.com/notes"
headers = {"Content-Type": "application/octet-stream"}
payload = "a\x00b\x011"

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
