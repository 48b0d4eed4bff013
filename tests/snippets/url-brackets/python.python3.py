import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D")
response = connection.getresponse()
print(response.status, response.read().decode())
