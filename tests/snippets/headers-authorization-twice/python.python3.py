import http.client

headers = [("Authorization", "Bearer a"), ("Authorization", "Bearer b")]

connection = http.client.HTTPSConnection("api.example.com")
connection.putrequest("GET", "/users")
for name, value in headers:
    connection.putheader(name, value)
connection.endheaders()
response = connection.getresponse()
print(response.status, response.read().decode())
