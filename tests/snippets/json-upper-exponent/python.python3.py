import http.client

headers = {"Content-Type": "application/json"}
payload = '{"avogadro": 6.02E+23, "small": 1E-7}'

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/numbers", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
