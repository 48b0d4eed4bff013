import http.client

headers = {"Content-Type": "text/plain"}
payload = "@secrets.txt"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
