import http.client

headers = {"Content-Type": "application/merge-patch+json", "If-Match": '"3"'}
payload = '{"name": null, "tags": ["a"], "price": 12.50}'

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PATCH", "/users/1", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
