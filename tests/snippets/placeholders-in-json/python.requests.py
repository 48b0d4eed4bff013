import requests

url = "https://${account.namespace}/api/{id}/keys"
headers = {
    "Authorization": "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    "Cookie": "sid=YOUR_SESSION",
}
payload = {
    "client": "YOUR_CLIENT_ID",
    "text": "a ${user.name} $b",
    "list": ["{{item}}"],
    "n": 1,
}

response = requests.post(url, headers=headers, json=payload)
print(response.status_code, response.text)
