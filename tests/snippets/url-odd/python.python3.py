import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request(
    "GET",
    "/a%20b/%C3%BC/%22x%22/it's/a%7Cb%5Ec%60d%5Ce//f/;v=1?q=a%20b&r='x'&s=%22y%22&t=%3Cz",
)
response = connection.getresponse()
print(response.status, response.read().decode())
