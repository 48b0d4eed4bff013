import http.client

headers = {"Content-Type": "application/json"}
payload = "null"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PUT", "/settings/theme", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
