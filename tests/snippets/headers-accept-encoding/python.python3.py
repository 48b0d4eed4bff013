import http.client

headers = {
    "Accept-Encoding": "identity",
    "User-Agent": "curl/8.5.0",
    "Accept": "*/*",
    "DNT": "1",
    "X_Under_Score": "kept",
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/archive", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
