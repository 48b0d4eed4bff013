import http.client
import json

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

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PATCH", "/articles/1", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
