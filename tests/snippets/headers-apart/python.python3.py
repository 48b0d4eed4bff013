import http.client

headers = [
    ("Cookie", "a=1"),
    ("Cookie", "b=2"),
    ("accept", "text/html"),
    ("Proxy-Connection", "keep-alive"),
]

connection = http.client.HTTPSConnection("api.example.com")
connection.putrequest("GET", "/users")
for name, value in headers:
    connection.putheader(name, value)
connection.endheaders()
response = connection.getresponse()
print(response.status, response.read().decode())
