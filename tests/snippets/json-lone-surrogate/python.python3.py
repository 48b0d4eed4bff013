import http.client

headers = {"Content-Type": "application/json"}
payload = '{"half": "\\ud83d"}'

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/names", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
