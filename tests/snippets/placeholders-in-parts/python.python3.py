import http.client

headers = {"Content-Type": "multipart/form-data; boundary=harkdown-boundary-1"}
payload = """--harkdown-boundary-1\r
Content-Disposition: form-data; name="token"\r
\r
<TOKEN>\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="a.txt"\r
Content-Type: text/plain\r
\r
it's ${user.name}
\r
--harkdown-boundary-1--\r
"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/upload?key=YOUR_API_KEY", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
