import http.client

headers = {"Authorization": "Basic WU9VUl9LRVk6"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
