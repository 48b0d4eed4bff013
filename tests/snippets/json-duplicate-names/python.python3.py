import http.client

headers = {"Content-Type": "application/json"}
payload = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/twice", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
