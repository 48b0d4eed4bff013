import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/search?tag=a&tag=b&q=x%20y+z")
response = connection.getresponse()
print(response.status, response.read().decode())
