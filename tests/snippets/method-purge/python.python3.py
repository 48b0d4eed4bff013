import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PURGE", "/cache/front")
response = connection.getresponse()
print(response.status, response.read().decode())
