import http.client

headers = {"Authorization": "Basic e3VzZXJ9OjxQQVNTV09SRD4="}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
