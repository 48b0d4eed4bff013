import http.client

headers = {"Content-Type": "application/json"}
payload = "[1e5]"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PUT", "/numbers/1", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
