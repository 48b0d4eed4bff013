import http.client

headers = {"Cookie": "a=1; b=2; c=3", "X-After": "x"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
