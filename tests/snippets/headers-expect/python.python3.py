import http.client

headers = {"Expect": "100-continue", "Content-Type": "text/plain"}
payload = "x"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/users", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
