import http.client
import json

headers = [("Content-Type", "application/json"), ("content-type", "text/plain")]
payload = {"a": 1}

connection = http.client.HTTPSConnection("api.example.com")
body = json.dumps(payload).encode()
connection.putrequest("POST", "/users")
for name, value in headers:
    connection.putheader(name, value)
connection.putheader("Content-Length", str(len(body)))
connection.endheaders(body)
response = connection.getresponse()
print(response.status, response.read().decode())
