import http.client

connection = http.client.HTTPSConnection("API.Example.COM")
connection.request("GET", "/Path")
response = connection.getresponse()
print(response.status, response.read().decode())
