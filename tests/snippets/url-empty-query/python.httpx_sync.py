import httpx

url = "https://api.example.com/users/?"

response = httpx.get(url)
print(response.status_code, response.text)
