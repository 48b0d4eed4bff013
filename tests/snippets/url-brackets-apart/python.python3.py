import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B")
response = connection.getresponse()
print(response.status, response.read().decode())
