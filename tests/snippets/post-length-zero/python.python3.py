import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/ping")
response = connection.getresponse()
print(response.status, response.read().decode())
