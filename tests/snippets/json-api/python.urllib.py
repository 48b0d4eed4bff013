import json
import urllib.request

url = "https://api.example.com/articles/1"
headers = {
    "Content-Type": "application/vnd.api+json",
    "Accept": "application/vnd.api+json",
}
payload = {
    "data": {
        "type": "articles",
        "id": "1",
        "attributes": {"title": "A new title that is quite a bit longer than it was"},
    },
}

request = urllib.request.Request(
    url, json.dumps(payload).encode(), headers, method="PATCH"
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
