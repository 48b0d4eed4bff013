import http.client

headers = {"Authorization": "Basic dXNlcjpwQHNz"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
