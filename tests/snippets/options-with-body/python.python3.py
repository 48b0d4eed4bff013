import http.client

headers = {"Content-Type": "text/plain"}
payload = "*"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("OPTIONS", "/x", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
