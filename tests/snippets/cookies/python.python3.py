import http.client

headers = {"Cookie": "session=abc%20def==; theme=dark mode%3B x; session=second"}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
