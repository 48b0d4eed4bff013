import http.client

headers = {"Content-Type": "message/rfc822"}
payload = """From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
