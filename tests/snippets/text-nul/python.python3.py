import http.client

headers = {"Content-Type": "application/octet-stream"}
payload = "a\x00b\x011"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
