import http.client

headers = {"Content-Type": "application/json"}
payload = '{"a": 1,'

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/broken", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
