import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/search?&a&b=&=c&d==e&a%20b=c%2Bd")
response = connection.getresponse()
print(response.status, response.read().decode())
