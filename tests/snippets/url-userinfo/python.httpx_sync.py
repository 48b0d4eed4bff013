import httpx

url = "https://api.example.com/me"

response = httpx.get(url, auth=("user", "p@ss"))
print(response.status_code, response.text)
