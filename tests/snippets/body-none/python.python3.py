import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/jobs/7/stop")
response = connection.getresponse()
print(response.status, response.read().decode())
