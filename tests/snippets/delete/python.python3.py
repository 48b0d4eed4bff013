import http.client

headers = {"If-Match": '"abc"'}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("DELETE", "/users/7", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
