import http.client

headers = {"SOAPAction": '"urn:find"', "Content-Type": "text/xml"}
payload = """<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/soap", payload.encode(), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
