import http.client

headers = {"Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT"}
payload = """one $HOME "${account.name}"
two '<NAME>' \\ %s
three {{third}}
"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes/{note_id}", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
