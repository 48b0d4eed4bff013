import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("M-SEARCH", "/devices")
response = connection.getresponse()
print(response.status, response.read().decode())
