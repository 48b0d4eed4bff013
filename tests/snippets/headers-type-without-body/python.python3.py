import http.client

headers = {"Content-Type": "application/json"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/users", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
