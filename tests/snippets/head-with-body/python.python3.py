import http.client

headers = {"Content-Type": "text/plain"}
payload = "odd"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("HEAD", "/files/1", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
