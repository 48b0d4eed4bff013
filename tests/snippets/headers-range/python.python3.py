import http.client

headers = {
    "Range": "bytes=0-99",
    "Accept-Encoding": "gzip, br",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
}
payload = "content"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("PUT", "/files/1", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
