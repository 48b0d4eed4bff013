import http.client

headers = {
    "Host": "other.example.com",
    "User-Agent": "harkdown/1.0 (docs)",
    "Accept-Encoding": "gzip, br",
    "Referer": "https://example.com/",
    "Origin": "https://example.com",
    "Accept-Language": "de",
    "Cache-Control": "no-cache",
    "Connection": "keep-alive",
    "Sec-Fetch-Mode": "cors",
    "DNT": "1",
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/users", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
