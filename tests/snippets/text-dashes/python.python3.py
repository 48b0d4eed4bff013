import http.client

headers = {"Content-Type": "text/plain"}
payload = "--data -X DELETE"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/raw", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
