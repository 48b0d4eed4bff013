import httpx

url = "https://api.example.com/me"
headers = {"Authorization": "Bearer ABCD"}

response = httpx.get(url, headers=headers)
print(response.status_code, response.text)
