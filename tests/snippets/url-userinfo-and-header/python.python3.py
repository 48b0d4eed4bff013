import http.client

headers = {"Authorization": "Bearer ABCD"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
