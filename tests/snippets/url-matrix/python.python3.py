import http.client

connection = http.client.HTTPSConnection("api.example.com")
connection.request(
    "PUT", "/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00"
)
response = connection.getresponse()
print(response.status, response.read().decode())
