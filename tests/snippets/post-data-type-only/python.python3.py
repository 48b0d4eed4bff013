import http.client

headers = {"Content-Type": "application/json"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PUT", "/form", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
