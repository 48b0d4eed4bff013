# the code reads no files: put the content of the file into the body
import http.client

headers = {"Content-Type": "multipart/form-data; boundary=harkdown-boundary-1"}
payload = """--harkdown-boundary-1\r
Content-Disposition: form-data; name="kind"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="avatar.png"\r
Content-Type: image/png\r
\r
\r
--harkdown-boundary-1--\r
"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/upload", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
