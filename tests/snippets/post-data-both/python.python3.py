import http.client

headers = {"Content-Type": "application/x-www-form-urlencoded"}
payload = "a=1&b=2"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/form", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
