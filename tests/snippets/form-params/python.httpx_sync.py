import httpx

url = "https://api.example.com/oauth/token"
data = {
    "grant_type": "client_credentials",
    "client_id": "YOUR_CLIENT_ID",
    "scope": "read write",
    "redirect_uri": "https://example.com/cb?a=b&c=d",
}

response = httpx.post(url, data=data)
print(response.status_code, response.text)
