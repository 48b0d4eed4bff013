import http.client

headers = {"Content-Type": "application/json"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/jobs/7/start", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
