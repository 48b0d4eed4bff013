import http.client

headers = {"Content-Type": "multipart/form-data; boundary=harkdown-boundary-1"}
payload = """--harkdown-boundary-1\r
Content-Disposition: form-data; name="text"\r
\r
"quoted"; it's; filename=x \\\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="fi%22le"; filename="a%22b.json"\r
Content-Type: application/json\r
\r
{"a": "b\\\\c"}\r
--harkdown-boundary-1--\r
"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/upload", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
