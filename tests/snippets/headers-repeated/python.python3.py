import http.client

headers = [("X-Tag", "one"), ("X-Other", "x"), ("x-tag", "two, three")]

connection = http.client.HTTPSConnection("api.example.com")
connection.putrequest("GET", "/users")
for name, value in headers:
    connection.putheader(name, value)
connection.endheaders()
response = connection.getresponse()
print(response.status, response.read().decode())
