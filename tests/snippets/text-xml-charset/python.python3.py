import http.client

headers = {"Content-Type": "text/xml;charset=utf-8"}
payload = '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>'

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/feed", payload.encode(), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
