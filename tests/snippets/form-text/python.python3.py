import http.client

headers = {"Content-Type": "application/x-www-form-urlencoded"}
payload = "a=1&b=two+words&a=%C3%A9&flag"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/form", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
