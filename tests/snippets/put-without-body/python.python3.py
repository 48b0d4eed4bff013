import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PUT", "/stars/1")
response = connection.getresponse()
print(response.status, response.read().decode())
