import http.client

headers = {"Content-Type": "multipart/form-data; boundary=XX"}
payload = """--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/upload", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
