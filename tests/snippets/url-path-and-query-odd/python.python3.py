import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x")
response = connection.getresponse()
print(response.status, response.read().decode())
