import http.client

headers = {"X-Requested-With": "harkdown"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("OPTIONS", "/files", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
