import httpx

url = "https://api.example.com/oauth/token"
data = {
    "client_id": "YOUR_CLIENT_ID",
    "code": 'a "<CODE>" & $x',
    "redirect": "https://{host}/cb?x={{state}}",
}

response = httpx.post(url, data=data)
print(response.status_code, response.text)
