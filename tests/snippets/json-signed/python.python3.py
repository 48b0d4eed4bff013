import http.client

headers = {"X-Signature": "sha256=abcdef", "Content-Type": "application/json"}
payload = '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/hooks", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
