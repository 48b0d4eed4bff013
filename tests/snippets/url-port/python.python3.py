import http.client

connection = http.client.HTTPConnection("localhost:8080")
connection.request("GET", "/health")
response = connection.getresponse()
print(response.status, response.read().decode())
