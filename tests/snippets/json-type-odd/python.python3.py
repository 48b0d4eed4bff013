import http.client

headers = {
    "content-type": "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
}
payload = '{"a": [1.10, "b"]}'

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PUT", "/notes/1", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
