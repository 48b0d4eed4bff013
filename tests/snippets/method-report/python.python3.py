import http.client

headers = {"Depth": "1", "Content-Type": "application/xml"}
payload = "<report/>"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("REPORT", "/calendar", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
