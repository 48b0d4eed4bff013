import http.client

headers = {"Link": '</pages/2>; rel="next"'}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("link", "/pages/1", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
