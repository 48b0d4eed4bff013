import http.client

headers = {"Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"'}
payload = "Zoë"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes", payload.encode(), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
