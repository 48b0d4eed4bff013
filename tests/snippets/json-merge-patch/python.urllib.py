import urllib.request

url = "https://api.example.com/users/1"
headers = {"Content-Type": "application/merge-patch+json", "If-Match": '"3"'}
payload = '{"name": null, "tags": ["a"], "price": 12.50}'

request = urllib.request.Request(url, payload.encode(), headers, method="PATCH")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
