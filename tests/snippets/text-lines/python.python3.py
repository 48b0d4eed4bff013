import http.client

headers = {"Content-Type": "text/plain; charset=utf-8"}
payload = """one\r
two
\tthree \"\"" and `ticks`

five \\ ${six}
"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
