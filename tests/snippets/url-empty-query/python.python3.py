import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/users/?")
response = connection.getresponse()
print(response.status, response.read().decode())
