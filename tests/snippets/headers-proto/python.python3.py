import http.client

headers = {"__proto__": "x", "constructor": "y", "10": "ten", "2": "two"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/users", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
