import http.client

payload = "just some text"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/raw", payload)
response = connection.getresponse()
print(response.status, response.read().decode())
