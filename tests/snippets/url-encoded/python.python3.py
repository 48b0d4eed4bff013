import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/a%2Fb/%41%7e/c%20d/100%25/%25zz?q=%C3%A9+%26&r=%e9")
response = connection.getresponse()
print(response.status, response.read().decode())
