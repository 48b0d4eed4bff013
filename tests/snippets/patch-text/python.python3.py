import http.client

headers = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": "0"}
payload = "chunk\n"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PATCH", "/file", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
