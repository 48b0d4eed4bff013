import http.client

headers = {"Content-Type": "multipart/form-data; boundary=harkdown-boundary-1"}
payload = """--harkdown-boundary-1\r
Content-Disposition: form-data; name="metadata"\r
Content-Type: application/json\r
\r
{"tags": ["a", "b"]}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="lines"\r
\r
one
two\r
--harkdown-boundary-1--\r
"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/upload", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
