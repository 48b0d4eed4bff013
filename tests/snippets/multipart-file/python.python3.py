import http.client

headers = {
    "Authorization": "Bearer ABCD",
    "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
}
payload = """--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="notes.txt"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
again\r
--harkdown-boundary-1--\r
"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/upload", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
