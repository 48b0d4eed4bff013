import http.client
import json

headers = {
    "Authorization": "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    "Cookie": "sid=YOUR_SESSION",
    "Content-Type": "application/json",
}
payload = {
    "client": "YOUR_CLIENT_ID",
    "text": "a ${user.name} $b",
    "list": ["{{item}}"],
    "n": 1,
}

connection = http.client.HTTPSConnection("${account.namespace}")
connection.request("POST", "/api/{id}/keys", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
